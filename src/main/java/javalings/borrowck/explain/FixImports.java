package javalings.borrowck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.MirSpan;

/** The imports of the words that an edit brings into a file. */
public final class FixImports {
  private static final Pattern WORD = Pattern.compile("@(Borrowed|BorrowedMut|From|Mut)\\b");
  private static final Pattern IMPORT =
      Pattern.compile("^import javalings\\.own\\.(\\w+|\\*);\\R?", Pattern.MULTILINE);

  private FixImports() {}

  /** The changes, and before them the imports that the file lacks for what they put in. */
  public static List<Change> with(List<Change> changes, String text) {
    var known = IMPORT.matcher(text).results().toList();
    if (known.isEmpty()) {
      return changes;
    }
    var missing =
        changes.stream()
            .flatMap(change -> WORD.matcher(change.text()).results())
            .map(word -> word.group(1))
            .distinct()
            .sorted()
            .filter(word -> known.stream().noneMatch(it -> brings(it, word)))
            .toList();
    var all = new ArrayList<Change>();
    missing.forEach(word -> all.add(line(word, known)));
    all.addAll(changes);
    return all;
  }

  private static boolean brings(MatchResult line, String word) {
    return line.group(1).equals("*") || line.group(1).equals(word);
  }

  /** Before the first one that the alphabet puts behind it. */
  private static Change line(String word, List<MatchResult> known) {
    var at =
        known.stream()
            .filter(it -> it.group(1).compareTo(word) > 0)
            .findFirst()
            .map(MatchResult::start)
            .orElseGet(() -> known.getLast().end());
    return new Change(new MirSpan(at, at), "import javalings.own." + word + ";\n");
  }
}
