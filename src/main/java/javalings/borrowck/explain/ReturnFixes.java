package javalings.borrowck.explain;

import java.util.Collections;
import java.util.List;
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
        "borrow it anew where it is returned", file -> anew(file, borrow, returned));
  }

  private static List<Change> anew(FileText file, MirSpan borrow, List<MirSpan> returned) {
    var lines = new StatementLines(file.text());
    var line = lines.at(borrow.start());
    var declared = DECLARED.matcher(lines.code(line).strip());
    if (!declared.matches() || !repeats(declared.group(2))) {
      return List.of();
    }
    var value = declared.group(2);
    var words = List.of(value.split("\\W+", -1));
    var same =
        returned.stream()
            .allMatch(each ->
                each.start() >= line.end()
                    && file.at(each).equals(declared.group(1))
                    && Collections.disjoint(words, lines.made(line.end(), each.start())));
    return same ? returned.stream().map(each -> new Change(each, value)).toList() : List.of();
  }

  /** Whether to look twice is to see the same twice. */
  private static boolean repeats(String value) {
    return LOOK.matcher(value).matches() && !STEPS.matcher(value).find();
  }
}
