package javalings.course;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /** An answer, and its changes to the starter. */
  record KnownForm(AnswerForm answer, WordCounts changes) {}

  /**
   * A mistake, and what sets it apart from all other known answers, wrong ones, too.
   *
   * @param others what these have
   */
  record WrongForm(KnownForm known, WordRange others) {}

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
    var all = new LinkedHashMap<String, KnownForm>();
    mistakes.forEach(it -> all.put(it.name(), known(form.apply(it.sources()), from)));
    var wrong = new HashMap<String, WrongForm>();
    all.forEach((name, mistake) -> wrong.put(name, wrong(name, mistake, known, all)));
    return new KnownForms(form, from, known, wrong, range(known.stream()));
  }

  private static KnownForm known(AnswerForm answer, WordCounts starter) {
    return new KnownForm(answer, answer.counts().minus(starter));
  }

  private static WrongForm wrong(
      String name, KnownForm mistake, List<KnownForm> right, Map<String, KnownForm> mistakes) {
    var others =
        mistakes.entrySet().stream()
            .filter(it -> !it.getKey().equals(name))
            .map(Map.Entry::getValue);
    return new WrongForm(mistake, range(Stream.concat(right.stream(), others)));
  }

  private static WordRange range(Stream<KnownForm> answers) {
    return WordRange.of(answers.map(it -> it.answer().counts()).toList());
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
   * @param core the same for what sets it apart from the other mistakes as well
   */
  record Resemblance(double likeness, OptionalDouble fault, OptionalDouble core) {}

  Resemblance resemblance(AnswerForm learner, String mistake) {
    var wrong = mistakes.getOrDefault(mistake, NONE);
    var mine = named(learner, wrong.known());
    return new Resemblance(
        wrong.known().changes().likeness(mine.minus(starter)),
        part(mine, wrong, style),
        part(mine, wrong, wrong.others()));
  }

  private static OptionalDouble part(WordCounts mine, WrongForm wrong, WordRange others) {
    return others.fault(wrong.known().answer().counts()).partIn(others.fault(mine));
  }

  private static WordCounts named(AnswerForm learner, KnownForm known) {
    return learner.namedAs(known.answer()).counts();
  }

  private static final WrongForm NONE =
      new WrongForm(known(AnswerForm.of(List.of()), WordCounts.NONE), WordRange.NONE);
}
