import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

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

  private void compare(int line, List<String> old, List<String> now) {
    var common = new int[old.size() + 1][now.size() + 1];
    for (var i = 1; i <= old.size(); i++) {
      for (var j = 1; j <= now.size(); j++) {
        common[i][j] =
            old.get(i - 1).equals(now.get(j - 1))
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i][j - 1], common[i - 1][j]);
      }
    }
    var i = old.size();
    var j = now.size();
    var before = "";
    var after = "";
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && old.get(i - 1).equals(now.get(j - 1))) {
        before = old.get(--i) + before;
        after = now.get(--j) + after;
      } else if (i == 0 || (j > 0 && common[i][j - 1] > common[i - 1][j])) {
        after = "{+" + now.get(--j) + "+}" + after;
      } else {
        before = "[-" + old.get(--i) + "-]" + before;
      }
    }
    removed.set(line, before);
    added.set(line, after);
  }
}
