package javalings.borrowck.check;

import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.LoanFixes;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;
import javalings.model.ErrorCode;

/** E0373: a lambda leaves the method but looks at one of its variables. */
final class LambdaOutlives implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0373;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.STORAGE_DEAD
        && conflict.loanIsCapture()
        && (conflict.facts().loans().reach(conflict.loan()).returned() || sent(conflict));
  }

  /** Whether it is this lambda that goes, and not one inside it. */
  private static boolean sent(LoanConflict conflict) {
    var reach = conflict.facts().loans().reach(conflict.loan());
    return reach.lastsForever()
        && conflict.facts().body().locations().stream()
            .noneMatch(location ->
                location.statement() instanceof MirStatement.Assign(_, Rvalue.Call call)
                    && call.what().equals(Rvalue.Call.KEEP_INSIDE)
                    && call.arguments().getFirst().place().local() == conflict.loan().target());
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var lent = conflict.lent();
    var finding =
        finding(
            capturer(conflict)
                + " may outlive the current function, but it borrows "
                + lent
                + ", which is owned by the current function",
            conflict.loanSpan(),
            "may outlive borrowed value " + lent);
    var inside = conflict.borrowSpan();
    var told =
        inside.equals(finding.span()) ? finding : finding.label(inside, lent + " is borrowed here");
    return (usedLater(conflict) ? told : told.fix(LoanFixes.owningLambda(conflict.loanSpan())))
        .help(
            object(conflict).isEmpty()
                ? lambda(conflict)
                : "let the object have a copy of its own, or make the value inside it");
  }

  /** Whether the method needs the variable itself when the lambda has been made. */
  private static boolean usedLater(LoanConflict conflict) {
    var facts = conflict.facts();
    var local = conflict.loan().place().local();
    return facts.graph().after(conflict.loan().location()).stream()
        .flatMap(location -> PlaceAccess.of(location, facts).stream())
        .anyMatch(access ->
            access.place().local() == local && access.act() != PlaceAccess.Act.STORAGE_DEAD);
  }

  /** A lambda that is called at most once, as by a thread, may consume what it uses. */
  private static String lambda(LoanConflict conflict) {
    return conflict.facts().loans().reach(conflict.loan()).returned()
        ? "let the lambda own what it uses: `Owned.moving(() -> ...)`, or make the value inside it"
        : "give the value to the lambda: let the lambda consume it, or make it inside";
  }

  /** The class whose object looks at the variable; empty where it is a lambda. */
  private static String object(LoanConflict conflict) {
    return conflict.loan().location().sourceInfo().name();
  }

  private static String capturer(LoanConflict conflict) {
    var type = object(conflict);
    return type.isEmpty() ? "closure" : "the object of " + type;
  }
}
