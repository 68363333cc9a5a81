package javalings.borrowck.explain;

import java.util.List;
import java.util.regex.Pattern;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirSpan;

/** A call that takes its object and gives another one of the same type, which nobody keeps. */
record KeptResult(Location taken, MirBody body) {
  private static final Pattern CALL = Pattern.compile("\\w+\\.\\w+\\(.*\\);");

  /** {@code builder.with(1);} → {@code builder = builder.with(1);} */
  SuggestedFix fix() {
    return new SuggestedFix("keep what it gives back", this::changes);
  }

  private List<Change> changes(FileText file) {
    var lines = new StatementLines(file.text());
    var line = lines.at(taken.span().start());
    var name = file.at(taken.span());
    var start = line.start() + lines.indent(line);
    return start == taken.span().start()
            && CALL.matcher(lines.code(line).strip()).matches()
            && givesTheSame(file, name)
        ? List.of(new Change(new MirSpan(start, start), name + " = "))
        : List.of();
  }

  private boolean givesTheSame(FileText file, String name) {
    return body.locals().stream()
        .filter(local -> local.name().equals(name))
        .map(local -> local.type() + " " + taken.sourceInfo().name() + "(")
        .anyMatch(file.text()::contains);
  }
}
