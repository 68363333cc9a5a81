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

  private final java.util.Map<List<Integer>, List<int[]>> known = new java.util.HashMap<>();

  private void compare(int line, List<String> old, List<String> now) {
    known.clear();
    var before = new StringBuilder();
    var after = new StringBuilder();
    var i = 0;
    var j = 0;
    for (var pair : longest(old, now, 0, 0)) {
      for (; i < pair[0]; i++) {
        before.append("[-" + old.get(i) + "-]");
      }
      for (; j < pair[1]; j++) {
        after.append("{+" + now.get(j) + "+}");
      }
      before.append(old.get(i++));
      after.append(now.get(j++));
    }
    for (; i < old.size(); i++) {
      before.append("[-" + old.get(i) + "-]");
    }
    for (; j < now.size(); j++) {
      after.append("{+" + now.get(j) + "+}");
    }
    removed.set(line, before.toString());
    added.set(line, after.toString());
  }

  /** The pairs of places that can be kept from i and j on. */
  private List<int[]> longest(List<String> old, List<String> now, int i, int j) {
    if (i == old.size() || j == now.size()) {
      return List.of();
    }
    var place = List.of(i, j);
    var pairs = known.get(place);
    if (pairs == null) {
      if (old.get(i).equals(now.get(j))) {
        pairs = new ArrayList<>(longest(old, now, i + 1, j + 1));
        pairs.addFirst(new int[] {i, j});
      } else {
        var one = longest(old, now, i + 1, j);
        var two = longest(old, now, i, j + 1);
        pairs = one.size() > two.size() ? one : two;
      }
      known.put(place, pairs);
    }
    return pairs;
  }
}
