package javalings.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import javalings.course.WordRange.Deviation;
import javalings.model.Source;

/**
 * The known answers to an exercise in one form, counted once, to compare a learner's with.
 *
 * @param style what right answers have
 */
record KnownForms(
    Function<List<Source>, AnswerForm> form,
    WordCounts starter,
    List<KnownForm> right,
    Map<String, WrongForm> mistakes,
    WordRange style) {

  /**
   * A known answer.
   *
   * @param changes to the starter
   * @param sorted its words, with the members of each type in one order
   */
  record KnownForm(AnswerForm answer, WordCounts changes, List<String> sorted) {}

  /**
   * A mistake, and what sets it apart.
   *
   * @param fault its deviation from the right answers
   * @param others what all other known answers have, wrong ones, too
   * @param core its deviation from these
   */
  record WrongForm(KnownForm known, Deviation fault, WordRange others, Deviation core) {}

  KnownForms {
    right = List.copyOf(right);
    mistakes = Map.copyOf(mistakes);
  }

  static KnownForms of(
      Function<List<Source>, AnswerForm> form,
      List<Source> starter,
      List<List<Source>> right,
      List<KnownMistake> mistakes) {
    var from = form.apply(starter).counts();
    var known = right.stream().map(it -> known(form.apply(it), from)).toList();
    var style = WordRange.of(known.stream().map(KnownForms::counts).toList());
    var all = new HashMap<String, KnownForm>();
    mistakes.forEach(it -> all.put(it.name(), known(form.apply(it.sources()), from)));
    var wrong = new HashMap<String, WrongForm>();
    all.keySet().forEach(name -> wrong.put(name, wrong(name, all, style)));
    return new KnownForms(form, from, known, wrong, style);
  }

  private static KnownForm known(AnswerForm answer, WordCounts starter) {
    return new KnownForm(
        answer, answer.counts().minus(starter), CommonWords.sorted(answer.words()));
  }

  private static WrongForm wrong(String name, Map<String, KnownForm> mistakes, WordRange style) {
    var known = Objects.requireNonNull(mistakes.get(name));
    var others =
        mistakes.entrySet().stream()
            .filter(it -> !it.getKey().equals(name))
            .map(it -> WordRange.of(List.of(counts(it.getValue()))))
            .reduce(style, WordRange::with);
    return new WrongForm(
        known, style.deviation(counts(known)), others, others.deviation(counts(known)));
  }

  private static WordCounts counts(KnownForm known) {
    return known.answer().counts();
  }

  /** The learner's answer in this form. */
  LearnerForm formOf(List<Source> learner) {
    return new LearnerForm(form.apply(learner));
  }

  /** How alike the learner's answer and each right one are, in their order. */
  List<Double> nearness(LearnerForm learner) {
    return right.stream()
        .map(known -> known.changes().likeness(named(learner, known).minus(starter)))
        .toList();
  }

  /**
   * How much a learner's answer and a known mistake have in common.
   *
   * @param likeness of their changes to the starter, from 0 to 1
   * @param fault the part of what sets the mistake apart from every right answer that the learner
   *     has, too; none where nothing does
   * @param core the same for what sets it apart from the other mistakes as well
   */
  record Resemblance(double likeness, OptionalDouble fault, OptionalDouble core) {}

  Resemblance resemblance(LearnerForm learner, String mistake) {
    var wrong = Objects.requireNonNull(mistakes.get(mistake));
    var mine = named(learner, wrong.known());
    return new Resemblance(
        wrong.known().changes().likeness(mine.minus(starter)),
        wrong.fault().partIn(style.deviation(mine)),
        wrong.core().partIn(wrong.others().deviation(mine)));
  }

  /** How much of the learner's answer is said in the order of a mistake. */
  double inOrder(LearnerForm learner, String mistake) {
    return inOrder(learner, Objects.requireNonNull(mistakes.get(mistake)).known());
  }

  /** The same for the right answer that is nearest. */
  double rightInOrder(LearnerForm learner) {
    return right.stream().mapToDouble(it -> inOrder(learner, it)).max().orElse(0);
  }

  private static double inOrder(LearnerForm learner, KnownForm known) {
    var named = learner.namedAs(known.answer()).words();
    return CommonWords.likeness(CommonWords.sorted(named), known.sorted());
  }

  private static WordCounts named(LearnerForm learner, KnownForm known) {
    return learner.namedAs(known.answer()).counts();
  }
}
