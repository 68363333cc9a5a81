package javalings.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javalings.model.Exercise;
import javalings.model.Source;

/**
 * Tells which known mistake a learner has made: one that promises the verdict that they got, whose
 * changes to the starter are mostly theirs too, and whose fault is in their file. {@code
 * 0010-mistakes-are-known-by-sight.md} says why.
 *
 * @param right answers in all known styles, the solution first
 */
public record MistakeMatcher(
    List<Source> starter, List<List<Source>> right, List<KnownMistake> mistakes) {

  /** The part of all changes that is common to both. Less than that is another idea. */
  private static final double ALIKE = 0.75;

  /** The part of the fault that has to be there. A style that is alike has little of it. */
  private static final double FAULTY = 0.75;

  private static final double NEARLY_THE_SAME = 0.9;

  public MistakeMatcher {
    starter = List.copyOf(starter);
    right = List.copyOf(right);
    mistakes = List.copyOf(mistakes);
  }

  /** The matcher of an exercise. */
  public static MistakeMatcher of(CourseFolder course, Exercise exercise) {
    var right =
        Stream.concat(
            Stream.of(course.solution(exercise)),
            course.alternatives(exercise).stream().map(Alternative::sources));
    return new MistakeMatcher(course.starter(exercise), right.toList(), course.mistakes(exercise));
  }

  /** The name of the mistake that these files are most like, if they are like any. */
  public Optional<String> recognise(List<Source> learner, VerdictSummary summary) {
    // Statements in another order may make no difference here; that the verdict is bad decides
    // then.
    return nearest(learner, summary::hold)
        .filter(scored -> scored.likeness().best() >= nearness(learner))
        .map(Scored::name);
  }

  /** The same where no verdict is known: whoever may be right is not told of a mistake. */
  public Optional<String> bySight(List<Source> learner) {
    return nearest(learner, _ -> true)
        .filter(scored -> scored.likeness().best() > nearness(learner))
        .map(Scored::name);
  }

  /** Nobody who is nearer to a right answer has made the mistake. */
  private double nearness(List<Source> learner) {
    return right.stream()
        .mapToDouble(answer -> likeness(learner, answer).best())
        .reduce(ALIKE, Math::max);
  }

  private Optional<Scored> nearest(List<Source> learner, Predicate<KnownMistake> wanted) {
    return mistakes.stream()
        .filter(wanted)
        .map(mistake -> scored(learner, mistake))
        .filter(scored -> scored.fault() >= FAULTY)
        .max(Comparator.comparing(Scored::likeness));
  }

  private Scored scored(List<Source> learner, KnownMistake mistake) {
    var likeness = likeness(learner, mistake.sources());
    return new Scored(mistake.name(), likeness, fault(learner, mistake.sources(), likeness));
  }

  private record Scored(String name, Likeness likeness, double fault) {}

  /**
   * How alike two changes of the starter are, from 0 to 1.
   *
   * @param inForm without what only style decides
   * @param inText word by word, for mistakes that are a matter of names, values or prints
   */
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

  private Likeness likeness(List<Source> learner, List<Source> known) {
    return new Likeness(
        likeness(AnswerForm::plain, learner, known), likeness(AnswerForm::literal, learner, known));
  }

  private double likeness(
      Function<List<Source>, AnswerForm> form, List<Source> learner, List<Source> known) {
    var from = form.apply(starter).counts();
    var theirs = form.apply(known);
    return theirs
        .counts()
        .minus(from)
        .likeness(form.apply(learner).namedAs(theirs).counts().minus(from));
  }

  /** The part of the fault that the learner has; where no word tells, the whole file has to. */
  private double fault(List<Source> learner, List<Source> mistake, Likeness likeness) {
    var inForm = fault(AnswerForm::plain, learner, mistake);
    var inText = fault(AnswerForm::literal, learner, mistake);
    return inForm.isEmpty() && likeness.best() >= NEARLY_THE_SAME
        ? 1
        : Math.max(inForm.orElse(0), inText.orElse(0));
  }

  /** The part of what sets the mistake apart from every right answer that the learner has, too. */
  private OptionalDouble fault(
      Function<List<Source>, AnswerForm> form, List<Source> learner, List<Source> mistake) {
    var wrong = form.apply(mistake);
    var answers = right.stream().map(it -> form.apply(it).counts()).toList();
    var most = WordCounts.most(answers);
    var least = WordCounts.least(answers);
    var mine = form.apply(learner).namedAs(wrong).counts();
    var tooMuch = wrong.counts().minus(most).positive();
    var missing = least.minus(wrong.counts()).positive();
    var common =
        tooMuch.common(mine.minus(most).positive()) + missing.common(least.minus(mine).positive());
    var all = tooMuch.sum() + missing.sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) common / all);
  }
}
