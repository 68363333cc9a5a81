package javalings.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import javalings.model.Source;

/**
 * The known answers to an exercise in one form, counted once, to compare a learner's with.
 *
 * @param most how often the right answer that has a word most often has it
 * @param least how often every right answer has a word
 */
record KnownForms(
    Function<List<Source>, AnswerForm> form,
    WordCounts starter,
    List<KnownForm> right,
    Map<String, KnownForm> mistakes,
    WordCounts most,
    WordCounts least) {

  /** An answer, and its changes to the starter. */
  record KnownForm(AnswerForm answer, WordCounts counts, WordCounts changes) {}

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
    var answers = right.stream().map(it -> known(form.apply(it), from)).toList();
    var counts = answers.stream().map(KnownForm::counts).toList();
    var wrong = new HashMap<String, KnownForm>();
    mistakes.forEach(it -> wrong.put(it.name(), known(form.apply(it.sources()), from)));
    return new KnownForms(
        form, from, answers, wrong, WordCounts.most(counts), WordCounts.least(counts));
  }

  private static KnownForm known(AnswerForm answer, WordCounts starter) {
    var counts = answer.counts();
    return new KnownForm(answer, counts, counts.minus(starter));
  }

  /** The learner's answer in this form. */
  AnswerForm formOf(List<Source> learner) {
    return form.apply(learner);
  }

  /** How alike the learner's answer and each right one are, in their order. */
  List<Double> nearness(AnswerForm learner) {
    return right.stream()
        .map(known -> known.changes().likeness(named(learner, known).minus(starter)))
        .toList();
  }

  /**
   * What a learner's answer and a known mistake have in common.
   *
   * @param likeness of their changes to the starter, from 0 to 1
   * @param fault the part of what sets the mistake apart from every right answer that the learner
   *     has, too; none where nothing does
   */
  record Resemblance(double likeness, OptionalDouble fault) {}

  Resemblance resemblance(AnswerForm learner, String mistake) {
    var wrong = mistakes.getOrDefault(mistake, NONE);
    var mine = named(learner, wrong);
    return new Resemblance(wrong.changes().likeness(mine.minus(starter)), fault(mine, wrong));
  }

  private static WordCounts named(AnswerForm learner, KnownForm known) {
    return learner.namedAs(known.answer()).counts();
  }

  private OptionalDouble fault(WordCounts mine, KnownForm wrong) {
    var tooMuch = wrong.counts().minus(most).positive();
    var missing = least.minus(wrong.counts()).positive();
    var common =
        tooMuch.common(mine.minus(most).positive()) + missing.common(least.minus(mine).positive());
    var all = tooMuch.sum() + missing.sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) common / all);
  }

  private static final KnownForm NONE = known(new AnswerForm(List.of()), WordCounts.of(List.of()));
}
