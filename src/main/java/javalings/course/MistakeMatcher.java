package javalings.course;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Exercise;
import javalings.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Tells which known mistake a learner has made: one that promises the verdict that they got, whose
 * changes to the starter are mostly theirs too, and whose fault is in their file. {@code
 * 0010-mistakes-are-known-by-sight.md} says why.
 */
public final class MistakeMatcher {

  /** The part of all changes that is common to both. Less than that is another idea. */
  private static final double ALIKE = 0.75;

  /** The part of the fault that has to be there. A style that is alike has little of it. */
  private static final double FAULTY = 0.75;

  private static final double NEARLY_THE_SAME = 0.9;

  private final List<KnownMistake> mistakes;

  /** Without what only style decides. */
  private final Supplier<KnownForms> inForm;

  /** Word by word, for mistakes that are a matter of names, values or prints. */
  private final Supplier<KnownForms> inText;

  /**
   * @param right answers in all known styles, the solution first
   */
  public MistakeMatcher(
      List<Source> starter, List<List<Source>> right, List<KnownMistake> mistakes) {
    this.mistakes = List.copyOf(mistakes);
    this.inForm = once(() -> KnownForms.of(AnswerForm::plain, starter, right, mistakes));
    this.inText = once(() -> KnownForms.of(AnswerForm::literal, starter, right, mistakes));
  }

  /** The matcher of an exercise. */
  public static MistakeMatcher of(CourseFolder course, Exercise exercise) {
    var right =
        Stream.concat(
            Stream.of(course.solution(exercise)),
            course.alternatives(exercise).stream().map(Alternative::sources));
    return new MistakeMatcher(course.starter(exercise), right.toList(), course.mistakes(exercise));
  }

  /** Many a session ends before anybody makes a mistake. */
  private static Supplier<KnownForms> once(Supplier<KnownForms> made) {
    var kept = new AtomicReference<@Nullable KnownForms>();
    return () ->
        Objects.requireNonNull(kept.updateAndGet(known -> known == null ? made.get() : known));
  }

  /** The name of the mistake that these files are most like, if they are like any. */
  public Optional<String> recognise(List<Source> learner, VerdictSummary summary) {
    // Statements in another order may make no difference here; that the verdict is bad decides
    // then.
    return nearest(learner, summary::hold)
        .filter(scored -> scored.likeness().best() >= nearness(learner).best())
        .map(Scored::name);
  }

  /** The same where no verdict is known: whoever may be right is not told of a mistake. */
  public Optional<String> bySight(List<Source> learner) {
    return nearest(learner, _ -> true)
        .filter(scored -> scored.likeness().compareTo(nearness(learner)) > 0)
        .map(Scored::name);
  }

  /** How alike the right answer is that is most like theirs. Nobody nearer to it is mistaken. */
  private Likeness nearness(List<Source> learner) {
    var forms = inForm.get().nearness(learner);
    var texts = inText.get().nearness(learner);
    return IntStream.range(0, forms.size())
        .mapToObj(i -> new Likeness(forms.get(i), texts.get(i)))
        .reduce(new Likeness(0, 0), BinaryOperator.maxBy(Comparator.naturalOrder()));
  }

  private Optional<Scored> nearest(List<Source> learner, Predicate<KnownMistake> wanted) {
    return mistakes.stream()
        .filter(wanted)
        .map(mistake -> scored(learner, mistake.name()))
        .filter(scored -> scored.fault() >= FAULTY && scored.likeness().best() >= ALIKE)
        .max(Comparator.comparing(Scored::likeness));
  }

  private record Scored(String name, Likeness likeness, double fault) {}

  /** How alike two changes of the starter are, from 0 to 1. */
  private record Likeness(double inForm, double inText) implements Comparable<Likeness> {
    double best() {
      return Math.max(inForm, inText);
    }

    @Override
    public int compareTo(Likeness other) {
      return Comparator.comparingDouble(Likeness::best)
          .thenComparingDouble(it -> it.inForm + it.inText)
          .compare(this, other);
    }
  }

  private Scored scored(List<Source> learner, String mistake) {
    var likeness =
        new Likeness(
            inForm.get().likeness(learner, mistake), inText.get().likeness(learner, mistake));
    return new Scored(mistake, likeness, fault(learner, mistake, likeness));
  }

  /** The part of the fault that the learner has; where no word tells, the whole file has to. */
  private double fault(List<Source> learner, String mistake, Likeness likeness) {
    var form = inForm.get().fault(learner, mistake);
    return form.isEmpty() && likeness.best() >= NEARLY_THE_SAME
        ? 1
        : Math.max(form.orElse(0), inText.get().fault(learner, mistake).orElse(0));
  }
}
