package javalings.mutant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javalings.model.LineIndex;
import javalings.model.Source;

/**
 * A solution with one small change.
 *
 * @param file that was changed
 * @param line of the change, from 1
 * @param before the changed line as it was, without its indentation
 * @param after what the change made of it
 * @param sources all files of the solution, one of them changed
 */
public record Mutant(String file, int line, String before, String after, List<Source> sources) {

  public Mutant {
    sources = List.copyOf(sources);
  }

  /**
   * Every small change to a solution that this package knows: conditions negated, bounds and
   * numbers shifted, arithmetic and logic swapped, results replaced, calls left out, locks and
   * {@code volatile} removed. Not all of them compile. The operators follow those of PIT
   * (pitest.org/quickstart/mutators).
   */
  public static List<Mutant> of(List<Source> solution) {
    var mutants = new ArrayList<Mutant>();
    for (var source : solution) {
      Mutations.of(source).stream()
          .map(change -> mutant(solution, source, change))
          .distinct()
          .sorted(Comparator.comparingInt(Mutant::line))
          .forEach(mutants::add);
    }
    return mutants;
  }

  private static Mutant mutant(List<Source> solution, Source source, TextChange change) {
    var text = change.applyTo(source.text());
    var sources = new ArrayList<>(solution);
    sources.set(solution.indexOf(source), new Source(source.path(), text));
    var first = change.first();
    return new Mutant(
        source.path(),
        LineIndex.of(source.text()).line(first),
        lineAt(source.text(), first, change.last()),
        lineAt(
            text, first, Math.max(first, text.length() - source.text().length() + change.last())),
        sources);
  }

  /** The lines from one place to another, as one. */
  private static String lineAt(String text, int first, int last) {
    var start = text.lastIndexOf('\n', first - 1) + 1;
    var end = text.indexOf('\n', last);
    return text.substring(start, end < 0 ? text.length() : end).strip().replaceAll("\\s+", " ");
  }
}
