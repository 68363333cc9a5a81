package javalings.borrowck.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;

/**
 * The calls of a body that only look, and give a plain value: {@code first.get()}. The value may be
 * had before, and then nothing is borrowed any more.
 */
record PlainReads(MirBody body) {
  private static final Pattern READ = Pattern.compile("[\\w.]+\\.\\w+\\(\\)");
  private static final Pattern AGAIN =
      Pattern.compile("\\s*(?:for|while|do|}|case|default|else|assert)\\b.*", Pattern.DOTALL);
  private static final Pattern RETURN = Pattern.compile("\\s*return .+;\\s*");
  private static final List<String> NAMES = List.of("value", "seen", "number", "before");

  /** Has the value of the only call with these uses before a statement. */
  List<Change> before(FileText file, MirSpan statement, List<MirSpan> uses) {
    var lines = new StatementLines(file.text());
    var to = lines.at(statement.start());
    var stands = lines.isStatement(to) || RETURN.matcher(lines.code(to)).matches();
    return stands ? earlier(file, lines, to, uses) : List.of();
  }

  /** Has the value before a loop that borrows all the while what is read. */
  List<Change> beforeLoop(FileText file, MirSpan loop, MirSpan use) {
    var lines = new StatementLines(file.text());
    var to = lines.at(loop.start());
    var opens = lines.code(to).strip();
    var read = read(file, use);
    var inside =
        opens.startsWith("for (")
            && opens.endsWith("{")
            && read.isPresent()
            && read.get().start() >= to.end()
            && read.get().end() <= lines.blockEnd(lines.at(to.end()));
    return inside ? replaced(file, lines, to, read.get()) : List.of();
  }

  private List<Change> earlier(
      FileText file, StatementLines lines, MirSpan to, List<MirSpan> uses) {
    var reads = uses.stream().map(use -> read(file, use)).distinct().toList();
    if (reads.size() != 1 || reads.getFirst().isEmpty()) {
      return List.of();
    }
    var read = reads.getFirst().get();
    var from = lines.at(read.start());
    var code = lines.code(from);
    var fits =
        from.start() >= to.start()
            && read.end() <= from.end()
            && lines.sameBlock(to, from)
            && !AGAIN.matcher(code).matches()
            && !code.contains("->")
            && !code.contains("::")
            && !code.strip().equals(file.at(read) + ";")
            && !lines.mentions(read, lines.made(to.start(), from.start()));
    return fits ? replaced(file, lines, to, read) : List.of();
  }

  private static List<Change> replaced(
      FileText file, StatementLines lines, MirSpan to, MirSpan read) {
    var indent = lines.of(to).substring(0, lines.indent(to));
    return NAMES.stream()
        .filter(each -> !file.mentions(each))
        .findFirst()
        .map(name ->
            List.of(
                new Change(
                    new MirSpan(to.start(), to.start()),
                    indent + "var " + name + " = " + file.at(read) + ";\n"),
                new Change(read, name)))
        .orElse(List.of());
  }

  /** The smallest call around a use. */
  private Optional<MirSpan> read(FileText file, MirSpan use) {
    return body.locations().stream()
        .filter(this::looks)
        .map(Location::span)
        .filter(span -> span.contains(use) && READ.matcher(file.at(span)).matches())
        .min((one, other) -> Integer.compare(length(one), length(other)));
  }

  private static int length(MirSpan span) {
    return span.end() - span.start();
  }

  private boolean looks(Location location) {
    return location.statement() instanceof MirStatement.Assign(var target, Rvalue.Call call)
        && target.whole()
        && body.local(target).kind() == OwnershipKind.COPY
        && call.operands().stream()
            .noneMatch(each -> body.local(each.place()).kind() == OwnershipKind.REFMUT);
  }
}
