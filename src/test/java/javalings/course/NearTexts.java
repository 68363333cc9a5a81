package javalings.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.mutant.Mutant;

/** Texts of an exercise in which a known mistake is not made, though they are near to it. */
final class NearTexts {

  /** The kinds that have no end. */
  private static final int OF_A_KIND = 4;

  /**
   * One of them.
   *
   * @param kind {@code half of the work}
   */
  record NearText(String kind, String name, List<Source> sources) {}

  private final List<KnownMistake> mistakes;
  private final List<NearText> right;

  /** Near to every mistake. */
  private final List<NearText> common;

  private NearTexts(CourseFolder course, Exercise exercise) {
    var starter = course.starter(exercise);
    var solution = course.solution(exercise);
    this.mistakes = course.mistakes(exercise);
    this.right =
        Stream.concat(
                Stream.of(new NearText("right", "solution", solution)),
                course.alternatives(exercise).stream()
                    .map(it -> new NearText("right", it.name(), it.sources())))
            .toList();
    this.common =
        Stream.of(
                Stream.of(new NearText("starter", "", starter)),
                right.stream(),
                halfOfTheWork(starter, solution),
                withAnotherFault(solution))
            .flatMap(texts -> texts)
            .toList();
  }

  static NearTexts of(CourseFolder course, Exercise exercise) {
    return new NearTexts(course, exercise);
  }

  /**
   * All that are near to a mistake, but those that are the mistake itself, in other words at most.
   */
  List<NearText> of(KnownMistake mistake) {
    var made = AnswerForm.plain(mistake.sources());
    return Stream.of(common.stream(), inOtherWords(mistake), otherThan(mistake))
        .flatMap(texts -> texts)
        .filter(text -> !AnswerForm.plain(text.sources()).equals(made))
        .toList();
  }

  /** Each right answer in one of the variations, all of them in turn. */
  private Stream<NearText> inOtherWords(KnownMistake mistake) {
    var variations = AnswerVariations.ALL.entrySet().stream().sorted(byName()).toList();
    return IntStream.range(0, right.size())
        .mapToObj(i -> {
          var turn = Math.floorMod(mistake.name().hashCode() + i, variations.size());
          var variation = variations.get(turn);
          var name = right.get(i).name() + ", " + variation.getKey();
          return new NearText(
              "right, varied",
              name,
              AnswerVariations.varied(right.get(i).sources(), variation.getValue()));
        });
  }

  private static Comparator<Map.Entry<String, UnaryOperator<String>>> byName() {
    return Map.Entry.comparingByKey();
  }

  private Stream<NearText> otherThan(KnownMistake mistake) {
    return mistakes.stream()
        .filter(it -> !it.name().equals(mistake.name()))
        .map(it -> new NearText("another mistake", it.name(), it.sources()));
  }

  /** The starter up to some line, and the solution from there on; and the other way round. */
  private static Stream<NearText> halfOfTheWork(List<Source> starter, List<Source> solution) {
    return starter.size() > 1 || solution.size() > 1
        ? Stream.empty()
        : Stream.of(joined(starter, solution), joined(solution, starter)).flatMap(texts -> texts);
  }

  private static Stream<NearText> joined(List<Source> first, List<Source> then) {
    var one = first.getFirst();
    var from = one.text().split("\n", -1);
    var to = then.getFirst().text().split("\n", -1);
    var places =
        IntStream.range(1, from.length)
            .filter(line -> from[line - 1].equals("  }") || from[line - 1].isEmpty())
            .boxed()
            .toList();
    return places.stream()
        .flatMap(line ->
            after(to, from[line])
                .map(rest -> {
                  var lines = new ArrayList<>(Arrays.asList(from).subList(0, line));
                  lines.addAll(rest);
                  var text = String.join("\n", lines);
                  return new NearText(
                      "half of the work", "line " + line, List.of(new Source(one.path(), text)));
                }))
        .limit(OF_A_KIND);
  }

  /** The lines from the only one of these words on. */
  private static Stream<List<String>> after(String[] lines, String words) {
    var all = Arrays.asList(lines);
    var at = all.indexOf(words);
    return words.isBlank() || at < 0 || at != all.lastIndexOf(words)
        ? Stream.empty()
        : Stream.of(all.subList(at, all.size()));
  }

  /** Small changes of the solution. */
  private static Stream<NearText> withAnotherFault(List<Source> solution) {
    var mutants = Mutant.of(solution);
    var step = Math.max(1, mutants.size() / OF_A_KIND);
    return IntStream.iterate(0, at -> at < mutants.size(), at -> at + step)
        .mapToObj(mutants::get)
        .limit(OF_A_KIND)
        .map(it ->
            new NearText(
                "another fault", "%s -> %s".formatted(it.before(), it.after()), it.sources()));
  }
}
