package javalings.borrowck.explain;

import java.util.List;
import java.util.regex.Pattern;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirSpan;

/**
 * The edits that put statements into another order. Each looks at the text, and proposes nothing
 * where it is not sure that the result compiles.
 */
public final class OrderFixes {
  private static final Pattern RETURN = Pattern.compile("(\\s*)return (.+);\\s*");
  private static final List<String> NAMES = List.of("result", "found", "answer");

  private OrderFixes() {}

  /** Uses a borrow for the last time before the statement that it forbids. */
  static SuggestedFix useFirst(MirSpan forbidden, List<MirSpan> uses) {
    return new SuggestedFix(
        "finish with the borrow before this", file -> apart(file, forbidden, uses));
  }

  /** As {@link #useFirst}, where the statement that uses it cannot move as a whole. */
  static SuggestedFix readFirst(MirSpan forbidden, List<MirSpan> uses, MirBody body) {
    return readFirst("read the value before this", forbidden, uses, body);
  }

  /** As {@link #readFirst}, where the use is marked and not the move. */
  static SuggestedFix readBeforeMove(MirSpan move, List<MirSpan> uses, MirBody body) {
    return readFirst("read the value before it moves", move, uses, body);
  }

  private static SuggestedFix readFirst(
      String advice, MirSpan forbidden, List<MirSpan> uses, MirBody body) {
    return new SuggestedFix(
        advice,
        file ->
            apart(file, forbidden, uses).isEmpty()
                ? new PlainReads(body).before(file, forbidden, uses)
                : List.of());
  }

  /** As {@link #lookFirst}, of a loop that borrows until its end. */
  static SuggestedFix readBeforeLoop(MirSpan loop, MirSpan use, MirBody body) {
    return new SuggestedFix(
        "read the value before the loop", file -> new PlainReads(body).beforeLoop(file, loop, use));
  }

  /** Only looks at what an exclusive borrow forbids to look at, before that borrow starts. */
  static SuggestedFix lookFirst(MirSpan looks, MirSpan borrow) {
    return new SuggestedFix("look before the borrow starts", file -> above(file, looks, borrow));
  }

  private static List<Change> above(FileText file, MirSpan looks, MirSpan borrow) {
    var lines = new StatementLines(file.text());
    var from = lines.at(looks.start());
    var to = lines.at(borrow.start());
    var fits =
        from.start() >= to.end()
            && lines.isStatement(from)
            && lines.isStatement(to)
            && !makesFunction(lines.code(from))
            && lines.sameBlock(to, from)
            && lines.indent(from) == lines.indent(to)
            && !lines.mentions(from, lines.made(to.start(), from.start()));
    return fits ? moved(lines, from, to) : List.of();
  }

  /** A function that looks may go on looking when its statement is done. */
  private static boolean makesFunction(String code) {
    return code.contains("->") || code.contains("::");
  }

  private static List<Change> moved(StatementLines lines, MirSpan from, MirSpan to) {
    return List.of(
        new Change(new MirSpan(to.start(), to.start()), lines.of(from)), new Change(from, ""));
  }

  /** Gives a value away when it has been used for the last time. */
  static SuggestedFix moveLast(MirSpan move, List<MirSpan> uses) {
    return new SuggestedFix(
        "use the value for the last time before it moves", file -> apart(file, move, uses));
  }

  private static List<Change> apart(FileText file, MirSpan first, List<MirSpan> uses) {
    if (uses.isEmpty()) {
      return List.of();
    }
    var lines = new StatementLines(file.text());
    var up = up(lines, lines.at(first.start()), uses);
    var apart = up.isEmpty() ? down(lines, lines.at(first.start()), uses) : up;
    return apart.isEmpty() ? result(file, lines, lines.at(first.start()), uses) : apart;
  }

  /** The result is worked out before, and returned at the end. */
  private static List<Change> result(
      FileText file, StatementLines lines, MirSpan to, List<MirSpan> uses) {
    var from = lines.at(uses.getFirst().start());
    var returned = RETURN.matcher(lines.code(from));
    var name = NAMES.stream().filter(it -> !file.mentions(it)).findFirst();
    var fits =
        from.start() >= to.end()
            && returned.matches()
            && returned.group(2).contains("(")
            && name.isPresent()
            && uses.stream().allMatch(from::contains)
            && lines.isStatement(to)
            && lines.sameBlock(to, from)
            && !lines.mentions(from, lines.made(to.start(), from.start()));
    return fits
        ? List.of(
            new Change(
                new MirSpan(to.start(), to.start()),
                returned.group(1) + "var " + name.get() + " = " + returned.group(2) + ";\n"),
            new Change(
                new MirSpan(from.start() + returned.start(2), from.start() + returned.end(2)),
                name.get()))
        : List.of();
  }

  /** The only statement with uses moves up. */
  private static List<Change> up(StatementLines lines, MirSpan to, List<MirSpan> uses) {
    var from = lines.at(uses.getFirst().start());
    var fits =
        from.start() >= to.end()
            && uses.stream().allMatch(from::contains)
            && lines.isStatement(to)
            && lines.isStatement(from)
            && lines.sameBlock(to, from)
            && !lines.mentions(from, lines.made(to.start(), from.start()));
    return fits ? moved(lines, from, to) : List.of();
  }

  /** The statement moves behind all of the uses. */
  private static List<Change> down(StatementLines lines, MirSpan moved, List<MirSpan> uses) {
    var last = uses.stream().max(MirSpan::compareTo).orElseThrow();
    var end = lines.statementEnd(moved, lines.at(last.start()));
    var fits =
        uses.stream().allMatch(use -> use.start() >= moved.end())
            && lines.isStatement(moved)
            && end.start() > moved.end()
            && lines.sameBlock(moved, end)
            && !lines.leaves(moved.end(), end.start())
            && lines.made(moved.start(), moved.end()).isEmpty()
            && !lines.mentions(moved, lines.made(moved.end(), end.start()));
    return fits
        ? List.of(
            new Change(moved, ""),
            new Change(new MirSpan(end.start(), end.start()), lines.of(moved)))
        : List.of();
  }
}
