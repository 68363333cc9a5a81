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
  private static final Pattern WORD = Pattern.compile("\\w+|\\W");

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
    var before = new StringBuilder();
    var after = new StringBuilder();
    // TODO: One word more, and no word has its old place. Which ones are still in the same order?
    for (var i = 0; i < Math.max(old.size(), now.size()); i++) {
      var same = i < old.size() && i < now.size() && old.get(i).equals(now.get(i));
      if (i < old.size()) {
        before.append(same ? old.get(i) : "[-" + old.get(i) + "-]");
      }
      if (i < now.size()) {
        after.append(same ? now.get(i) : "{+" + now.get(i) + "+}");
      }
    }
    removed.set(line, before.toString());
    added.set(line, after.toString());
  }
}
