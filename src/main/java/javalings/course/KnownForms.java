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
    Map<String, WrongForm> mistakes,
    WordCounts most,
    WordCounts least) {

  /** An answer, and its changes to the starter. */
  record KnownForm(AnswerForm answer, WordCounts changes) {}

  /**
   * A mistake, and what sets it apart from every right answer.
   *
   * @param tooMuch the words that it has more often than any of them
   * @param missing the words that it has less often than all of them
   */
  record WrongForm(KnownForm known, WordCounts tooMuch, WordCounts missing) {}

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
    var answers = right.stream().map(form).toList();
    var counts = answers.stream().map(AnswerForm::counts).toList();
    var most = WordCounts.most(counts);
    var least = WordCounts.least(counts);
    var wrong = new HashMap<String, WrongForm>();
    mistakes.forEach(
        it -> wrong.put(it.name(), wrong(form.apply(it.sources()), from, most, least)));
    var known = answers.stream().map(it -> known(it, from)).toList();
    return new KnownForms(form, from, known, wrong, most, least);
  }

  private static KnownForm known(AnswerForm answer, WordCounts starter) {
    return new KnownForm(answer, answer.counts().minus(starter));
  }

  private static WrongForm wrong(
      AnswerForm answer, WordCounts starter, WordCounts most, WordCounts least) {
    var counts = answer.counts();
    return new WrongForm(known(answer, starter), counts.beyond(most), least.beyond(counts));
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
   * How much a learner's answer and a known mistake have in common.
   *
   * @param likeness of their changes to the starter, from 0 to 1
   * @param fault the part of what sets the mistake apart from every right answer that the learner
   *     has, too; none where nothing does
   */
  record Resemblance(double likeness, OptionalDouble fault) {}

  Resemblance resemblance(AnswerForm learner, String mistake) {
    var wrong = mistakes.getOrDefault(mistake, NONE);
    var mine = named(learner, wrong.known());
    return new Resemblance(
        wrong.known().changes().likeness(mine.minus(starter)), fault(mine, wrong));
  }

  private static WordCounts named(AnswerForm learner, KnownForm known) {
    return learner.namedAs(known.answer()).counts();
  }

  private OptionalDouble fault(WordCounts mine, WrongForm wrong) {
    var common =
        wrong.tooMuch().common(mine.beyond(most)) + wrong.missing().common(least.beyond(mine));
    var all = wrong.tooMuch().sum() + wrong.missing().sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) common / all);
  }

  private static final WrongForm NONE =
      wrong(AnswerForm.of(List.of()), WordCounts.NONE, WordCounts.NONE, WordCounts.NONE);
}
