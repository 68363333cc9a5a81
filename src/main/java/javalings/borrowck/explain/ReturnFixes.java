package javalings.borrowck.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.MirSpan;

/**
 * The edit for a borrow that is returned early, and lasts as long as the result on all other ways,
 * too: the way out borrows anew. It looks at the text, and proposes nothing where it is not sure
 * that the result means the same.
 */
final class ReturnFixes {
  /** A chain of calls and fields whose arguments are names, numbers and strings. */
  private static final Pattern LOOK =
      Pattern.compile(
          "[\\w.]+(?:\\((?:[\\w.]+|\"[^\"]*\")?(?:, (?:[\\w.]+|\"[^\"]*\"))*\\)[\\w.]*)+");

  private static final Pattern STEPS =
      Pattern.compile("\\b(?:next|previous|poll\\w*|remove\\w*)\\(");
  private static final Pattern DECLARED =
      Pattern.compile("(?:final )?(?:@\\w+ )?[\\w<>., ]+ (\\w+) = (.*);");

  private ReturnFixes() {}

  /**
   * {@code return s;} → {@code return map.get(key);}
   *
   * @param borrow where the borrow starts, in the declaration of a variable
   * @param returned what is returned on each way that returns it
   */
  static SuggestedFix borrowAnew(MirSpan borrow, List<MirSpan> returned) {
    return new SuggestedFix(
        "borrow it anew where it is returned", file -> anew(file.text(), borrow, returned));
  }

  private static List<Change> anew(String text, MirSpan borrow, List<MirSpan> returned) {
    var lines = new StatementLines(text);
    var line = lines.at(borrow.start());
    var declared = DECLARED.matcher(lines.code(line).strip());
    if (!declared.matches() || !repeats(declared.group(2))) {
      return List.of();
    }
    var words = Set.copyOf(List.of(declared.group(2).split("\\W+", -1)));
    var changes = new ArrayList<Change>();
    for (var each : returned) {
      var made = new HashSet<>(lines.made(line.end(), Math.max(line.end(), each.start())));
      made.retainAll(words);
      if (each.start() < line.end()
          || !made.isEmpty()
          || !text.substring(each.start(), each.end()).equals(declared.group(1))) {
        return List.of();
      }
      changes.add(new Change(each, declared.group(2)));
    }
    return changes;
  }

  /** Whether to look twice is to see the same twice. */
  private static boolean repeats(String value) {
    return LOOK.matcher(value).matches() && !STEPS.matcher(value).find();
  }
}
