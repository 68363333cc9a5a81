// expect: checks-fail a_new_word_marks_itself_only
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
    var same = 0;
    while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
      same++;
    }
    var start = String.join("", old.subList(0, same));
    var gone = String.join("", old.subList(same, old.size()));
    var come = String.join("", now.subList(same, now.size()));
    removed.set(line, gone.isEmpty() ? start : start + "[-" + gone + "-]");
    added.set(line, come.isEmpty() ? start : start + "{+" + come + "+}");
  }
}
