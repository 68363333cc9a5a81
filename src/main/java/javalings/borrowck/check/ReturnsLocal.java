package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.model.ErrorCode;

/** E0515: the result borrows from something that ends with the method. */
final class ReturnsLocal implements ConflictRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0515;
  }

  @Override
  public boolean applies(LoanConflict conflict) {
    return conflict.access().act() == PlaceAccess.Act.STORAGE_DEAD
        && conflict.facts().loans().reach(conflict.loan()).returned()
        && !throughParameter(conflict);
  }

  /** The value of a parameter is as old as the caller's own: the borrow itself is wrong. */
  private static boolean throughParameter(LoanConflict conflict) {
    return !conflict.facts().loans().reach(conflict.loan()).parameters().isEmpty();
  }

  @Override
  public BorrowFinding finding(LoanConflict conflict) {
    var at = returned(conflict).map(Location::span).orElse(conflict.loanSpan());
    var direct = conflict.loanSpan().equals(at);
    var what = direct ? "reference to" : "value referencing";
    var finding =
        finding(
            "cannot return " + what + " " + owner(conflict),
            at,
            "returns a "
                + (direct ? "reference to" : "value referencing")
                + " data owned by the current function");
    var told =
        (direct ? finding : finding.label(conflict.loanSpan(), borrowed(conflict)))
            .help(help(conflict));
    return direct && conflict.loan().place().whole()
        ? told.fix(SignatureFixes.ownedResult(conflict.facts().body()))
        : told;
  }

  /** Where the caller lends an owner of the same kind, the result can come from that one. */
  private static String help(LoanConflict conflict) {
    var owner = conflict.facts().body().local(conflict.loan().place());
    return conflict.facts().body().locals().stream()
        .filter(it -> it.role() == MirLocal.Role.PARAMETER && it.type().equals(owner.type()))
        .findFirst()
        .map(it -> "take the result from `%s`, which the caller owns".formatted(it.name()))
        .orElse("return what owns its data, or what borrows from something that the caller lends");
  }

  private static String owner(LoanConflict conflict) {
    var local = conflict.facts().body().local(conflict.loan().place());
    return switch (local.role()) {
      case TEMPORARY -> "temporary value";
      case PARAMETER, SELF -> "function parameter " + conflict.lent();
      case VARIABLE, CAPTURED -> "local " + kind(conflict) + " " + conflict.lent();
    };
  }

  private static String kind(LoanConflict conflict) {
    return conflict.loan().place().whole() ? "variable" : "data";
  }

  private static String borrowed(LoanConflict conflict) {
    var local = conflict.facts().body().local(conflict.loan().place());
    return local.role() == MirLocal.Role.TEMPORARY
        ? "temporary value created here"
        : conflict.lent() + " is borrowed here";
  }

  /** The return that the loan gets to, the first one behind it. */
  private static Optional<Location> returned(LoanConflict conflict) {
    var holders = conflict.facts().loans().reach(conflict.loan()).locals();
    var after = conflict.facts().graph().after(conflict.loan().location());
    return conflict.facts().graph().inOrder().stream()
        .filter(location -> BodyAnalyses.returns(location, holders) && after.contains(location))
        .findFirst();
  }
}
