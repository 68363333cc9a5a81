package javalings.borrowck.check;

import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Nullness;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.model.ErrorCode;

/** {@code null}: something of a value is used, and the value may be missing. */
final class NullDereference implements BodyRule {

  @Override
  public ErrorCode code() {
    return ErrorCode.NULL;
  }

  @Override
  public List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses) {
    var nullness = new Nullness(facts.body(), facts.graph());
    var found = new ArrayList<BorrowFinding>();
    for (var location : facts.graph().inOrder()) {
      if (location.statement() instanceof MirStatement.Use(var operand)
          && location.sourceInfo().why() == SourceInfo.Why.DEREFERENCE
          && nullness.maybe(location, operand.place().local())
          && (!facts.body().ordinary() || certain(facts, location, operand.place().local()))) {
        found.add(finding(facts, location, operand.place().local()));
      }
    }
    return found;
  }

  /**
   * Whether each way from where the variable gets null comes here, or nothing else gets here. A
   * test of something else in between often tells whether there is a value.
   */
  private static boolean certain(BodyAnalyses facts, Location use, int local) {
    return facts.graph().inOrder().stream()
        .filter(location -> makesNull(location, local))
        .anyMatch(made -> facts.graph().leadsOnlyTo(made, use, local));
  }

  private static boolean makesNull(Location location, int local) {
    return location.statement() instanceof MirStatement.Assign(var target, Rvalue.Literal(var text))
        && target.local() == local
        && text.equals("null");
  }

  private BorrowFinding finding(BodyAnalyses facts, Location location, int local) {
    var missing = facts.body().locals().get(local);
    var name = "`" + missing.name() + "`";
    var finding = finding(name + " may be null here", location.span(), "this needs a value");
    if (missing.name().endsWith(")")) {
      return finding.help("give it a name, and ask that first");
    }
    var advised =
        finding
            .help("ask first: `if (" + missing.name() + " != null)`")
            .fix(SignatureFixes.askFirst(missing, location.span()));
    return missing.temporary()
        ? advised.note(name + " is declared `@Nullable`")
        : sinceWhen(advised, facts, location, missing);
  }

  private static BorrowFinding sinceWhen(
      BorrowFinding finding, BodyAnalyses facts, Location location, MirLocal missing) {
    var name = "`" + missing.name() + "`";
    return facts.graph().inOrder().stream()
        .filter(made -> makesNull(made, missing.id()) && facts.graph().reaches(made, location))
        .findFirst()
        .map(made -> finding.label(made.span(), name + " may be missing from here on"))
        .orElse(finding);
  }
}
