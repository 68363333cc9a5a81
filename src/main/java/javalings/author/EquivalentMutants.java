package javalings.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.mutant.Mutant;

/**
 * Why some mutants of a solution are no mistakes: nobody can tell them from it. Written as a diff,
 * with the reason in the lines below.
 *
 * <pre>
 * - while (low &lt; high) {
 * + while (low &lt;= high) {
 * Both end: with low == high the range is empty.
 * </pre>
 */
record EquivalentMutants(List<Explanation> all) {

  /**
   * One mutant that survives for a reason.
   *
   * @param line of its first line in the file, from 1
   */
  record Explanation(int line, String before, String after, String why) {
    private boolean covers(Mutant mutant) {
      return mutant.before().equals(before) && mutant.after().equals(after);
    }
  }

  EquivalentMutants {
    all = List.copyOf(all);
  }

  static EquivalentMutants parse(String text) {
    var found = new ArrayList<Explanation>();
    var lines = text.lines().toList();
    for (var i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).startsWith("- ") && lines.get(i + 1).startsWith("+ ")) {
        found.add(
            new Explanation(
                i + 1,
                lines.get(i).substring(2),
                lines.get(i + 1).substring(2),
                why(lines, i + 2)));
      }
    }
    return new EquivalentMutants(found);
  }

  private static String why(List<String> lines, int from) {
    return String.join(
            " ", lines.stream().skip(from).takeWhile(line -> !line.startsWith("- ")).toList())
        .strip();
  }

  Optional<Explanation> of(Mutant mutant) {
    return all.stream().filter(one -> one.covers(mutant)).findFirst();
  }
}
