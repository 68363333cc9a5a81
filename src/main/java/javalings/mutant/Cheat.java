package javalings.mutant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javalings.model.Source;
import javalings.mutant.TextChange.Stretch;
import javalings.shape.SourceTree;

/**
 * An answer that does no work.
 *
 * @param name what it is, as the subject of a sentence: "methods that return null"
 * @param sources all files of the exercise
 */
public record Cheat(String name, List<Source> sources) {

  public Cheat {
    sources = List.copyOf(sources);
  }

  /** The cheats that can be made of a solution's own signatures. */
  public static List<Cheat> of(List<Source> solution) {
    return List.of(
        new Cheat("an empty class", empty(solution)),
        hollow("methods that return 0, false or nothing", solution, List::getFirst),
        hollow("methods that return 1, true or nothing", solution, List::getLast),
        hollow(
            "methods that return null",
            solution,
            values -> isReference(values) ? "null" : values.getFirst()));
  }

  /** Another exercise's answer under the name of this one. */
  public static Cheat neighbour(String name, String other, List<Source> solution) {
    var renamed =
        solution.stream()
            .map(source ->
                new Source(
                    source.path().replace(other, name),
                    source.text().replaceAll("\\b" + other + "\\b", name)));
    return new Cheat("the solution of " + other, renamed.toList());
  }

  private static List<Source> empty(List<Source> solution) {
    return solution.stream()
        .map(source ->
            new Source(source.path(), "class " + source.fileName().replace(".java", "") + " {}\n"))
        .toList();
  }

  private static boolean isReference(List<String> values) {
    return !values.getFirst().matches("false|0L?|0\\.0");
  }

  private static Cheat hollow(
      String name, List<Source> solution, Function<List<String>, String> choice) {
    return new Cheat(name, solution.stream().map(source -> hollow(source, choice)).toList());
  }

  private static Source hollow(Source source, Function<List<String>, String> choice) {
    var tree = SourceTree.of(source);
    var stretches = new ArrayList<Stretch>();
    for (var method : tree.methods()) {
      var type = method.getReturnType();
      var body = method.getBody();
      if (type != null && body != null) {
        var values = TrivialResults.of(type.toString());
        var hollow = values.isEmpty() ? "{}" : "{ return " + choice.apply(values) + "; }";
        stretches.add(new Stretch(tree.start(body), tree.end(body), hollow));
      }
    }
    return new Source(source.path(), new TextChange(outer(stretches)).applyTo(source.text()));
  }

  /** Without those inside another, and in order. */
  private static List<Stretch> outer(List<Stretch> stretches) {
    return stretches.stream()
        .filter(inner ->
            stretches.stream()
                .noneMatch(it -> it.start() < inner.start() && inner.end() < it.end()))
        .sorted(Comparator.comparingInt(Stretch::start))
        .toList();
  }
}
