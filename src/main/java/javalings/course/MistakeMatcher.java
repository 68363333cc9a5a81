package javalings.course;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
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

  /**
   * The part that has to be there of what no other known answer has, whether right or wrong. A
   * style that only mistakes were known in is no fault.
   */
  private static final double OF_ITS_OWN = 0.95;

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
    // then. Where names or values do make one, the right answer has to be no nearer.
    return nearest(learner, summary::hold, (mistake, right) -> mistake.compareTo(right) >= 0);
  }

  /** The same where no verdict is known: whoever may be right is not told of a mistake. */
  public Optional<String> bySight(List<Source> learner) {
    return nearest(learner, _ -> true, (mistake, right) -> mistake.compareTo(right) > 0);
  }

  /**
   * The name of the nearest of the wanted mistakes.
   *
   * @param isNearer whether the likeness to a mistake outweighs the one to the nearest right answer
   */
  private Optional<String> nearest(
      List<Source> learner,
      Predicate<KnownMistake> wanted,
      BiPredicate<Likeness, Likeness> isNearer) {
    var possible = mistakes.stream().filter(wanted).map(KnownMistake::name).toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    var form = inForm.get().formOf(learner);
    var text = inText.get().formOf(learner);
    return possible.stream()
        .map(mistake -> scored(form, text, mistake))
        .filter(Scored::isMade)
        .max(Comparator.comparing(Scored::likeness))
        .filter(scored -> isNearer.test(scored.likeness(), nearness(form, text)))
        .filter(scored -> isNearestInOrder(scored.name(), form, text))
        .map(Scored::name);
  }

  /**
   * Whether no other known answer, right or wrong, has more of their words in their order. A
   * mistake that the verdict rules out counts, too: a text that is such a mistake has another
   * reason for its verdict.
   */
  private boolean isNearestInOrder(String mistake, LearnerForm form, LearnerForm text) {
    var mine = order(form, text, mistake);
    var right = inForm.get().rightInOrder(form) + inText.get().rightInOrder(text);
    return mine >= right && mistakes.stream().allMatch(it -> mine >= order(form, text, it.name()));
  }

  private double order(LearnerForm form, LearnerForm text, String mistake) {
    return inForm.get().inOrder(form, mistake) + inText.get().inOrder(text, mistake);
  }

  /** How alike the right answer is that is most like theirs. Nobody nearer to it is mistaken. */
  private Likeness nearness(LearnerForm form, LearnerForm text) {
    var forms = inForm.get().nearness(form);
    var texts = inText.get().nearness(text);
    return IntStream.range(0, forms.size())
        .mapToObj(i -> new Likeness(forms.get(i), texts.get(i)))
        .reduce(new Likeness(0, 0), BinaryOperator.maxBy(Comparator.naturalOrder()));
  }

  /**
   * A mistake beside the learner's answer.
   *
   * @param fault the part of the mistake's fault that the learner has
   * @param core the part that they have of what only this mistake has
   */
  private record Scored(String name, Likeness likeness, double fault, double core) {
    boolean isMade() {
      return likeness.best() >= ALIKE && fault >= FAULTY && core >= OF_ITS_OWN;
    }
  }

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

  private Scored scored(LearnerForm form, LearnerForm text, String mistake) {
    var inItsForm = inForm.get().resemblance(form, mistake);
    var inItsText = inText.get().resemblance(text, mistake);
    var likeness = new Likeness(inItsForm.likeness(), inItsText.likeness());
    // Where no word tells, the whole file has to.
    var fault =
        inItsForm.fault().isEmpty() && likeness.best() >= NEARLY_THE_SAME
            ? 1
            : larger(inItsForm.fault(), inItsText.fault()).orElse(0);
    var core = larger(inItsForm.core(), inItsText.core()).orElse(1);
    return new Scored(mistake, likeness, fault, core);
  }

  private static OptionalDouble larger(OptionalDouble one, OptionalDouble other) {
    return DoubleStream.concat(one.stream(), other.stream()).max();
  }
}
