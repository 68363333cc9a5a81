// expect: checks-fail as_many_words_as_possible_stay
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

// A small delta: it reads the diff of a file and marks what has changed inside of the lines, with
// [-old-] and {+new+}. Of some lines that were removed and some that were added after them, the
// first are compared, the second, and so on; lines without a partner are printed as they are, and so
// is everything else. A word is a run of letters, digits and "_"; other characters stand alone.
@Command(name = "delta", exitCodeOnInvalidInput = 2)
class Delta implements Callable<Integer> {
  private static final Pattern WORD = Pattern.compile("\\w+|\\s+|\\W");

  private final List<String> removed = new ArrayList<>();
  private final List<String> added = new ArrayList<>();

  @Override
  public Integer call() {
    var inside = false; // of a hunk: before the first @@, "--- a/File.java" is a heading
    var input = new Scanner(System.in, StandardCharsets.UTF_8).useDelimiter("\n");
    for (var line : input.tokens().toList()) {
      inside |= line.startsWith("@@");
      if (inside && line.startsWith("-")) {
        removed.add(line.substring(1));
      } else if (inside && line.startsWith("+")) {
        added.add(line.substring(1));
      } else {
        printChanges();
        System.out.print(line + "\n");
      }
    }
    printChanges();
    return 0;
  }

  private void printChanges() {
    for (var at = 0; at < Math.min(removed.size(), added.size()); at++) {
      compare(at, words(removed.get(at)), words(added.get(at)));
    }
    removed.forEach(line -> System.out.print("-" + line + "\n"));
    added.forEach(line -> System.out.print("+" + line + "\n"));
    removed.clear();
    added.clear();
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).toList();
  }

  /**
   * Puts the marks into two lines that belong together. As many words as possible stay unmarked:
   * without the marks and what is in them, both lines are the same.
   */
  private void compare(int line, List<String> old, List<String> now) {
    var kept = kept(old, now);
    var before = new StringBuilder();
    var after = new StringBuilder();
    for (int i = 0, j = 0; i < old.size() || j < now.size(); ) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        before.append(old.get(i++));
        after.append(now.get(j++));
      } else if (j == now.size() || (i < old.size() && kept[i + 1][j] >= kept[i][j + 1])) {
        before.append("[-").append(old.get(i++)).append("-]");
      } else {
        after.append("{+").append(now.get(j++)).append("+}");
      }
    }
    removed.set(line, before.toString());
    added.set(line, after.toString());
  }

  /** How many words can be kept of old from i on, and of now from j on: a table, from its end. */
  private static int[][] kept(List<String> old, List<String> now) {
    var kept = new int[old.size() + 1][now.size() + 1];
    for (var i = old.size() - 1; i >= 0; i--) {
      for (var j = now.size() - 1; j >= 0; j--) {
        kept[i][j] =
            old.get(i).equals(now.get(j))
                ? kept[i + 1][j + 1] + 1
                : Math.max(kept[i + 1][j], kept[i][j + 1]);
      }
    }
    return kept;
  }
}
