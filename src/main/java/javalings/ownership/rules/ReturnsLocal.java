package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;

/** E0515: the result borrows from something that ends with the method. */
final class ReturnsLocal implements ConflictRule {

  @Override
  public boolean applies(Conflict conflict) {
    return conflict.access().act() == Access.Act.DIE
        && conflict.facts().loans().reach(conflict.loan()).returned()
        && !throughParameter(conflict);
  }

  /** What a parameter variable holds is as old as the caller's own: the borrow itself is wrong. */
  private static boolean throughParameter(Conflict conflict) {
    return !conflict.facts().loans().reach(conflict.loan()).parameters().isEmpty();
  }

  @Override
  public Finding finding(Conflict conflict) {
    var at = returned(conflict).map(Node::span).orElse(conflict.loanSpan());
    var direct = conflict.loanSpan().equals(at);
    var what = direct ? "reference to" : "value referencing";
    var finding =
        Finding.of(
            "E0515",
            "cannot return " + what + " " + owner(conflict),
            at,
            "returns a "
                + (direct ? "reference to" : "value referencing")
                + " data owned by the current function");
    return (direct ? finding : finding.label(conflict.loanSpan(), borrowed(conflict)))
        .help("return the owner itself, so that the caller owns it");
  }

  private static String owner(Conflict conflict) {
    var local = conflict.facts().body().local(conflict.loan().place());
    return switch (local.role()) {
      case TEMPORARY -> "temporary value";
      case PARAMETER, SELF -> "function parameter " + conflict.lent();
      case VARIABLE, CAPTURED -> "local " + kind(conflict) + " " + conflict.lent();
    };
  }

  private static String kind(Conflict conflict) {
    return conflict.loan().place().whole() ? "variable" : "data";
  }

  private static String borrowed(Conflict conflict) {
    var local = conflict.facts().body().local(conflict.loan().place());
    return local.role() == Local.Role.TEMPORARY
        ? "temporary value created here"
        : conflict.lent() + " is borrowed here";
  }

  /** The return that the loan gets to, the first one behind it. */
  private static Optional<Node> returned(Conflict conflict) {
    var holders = conflict.facts().loans().reach(conflict.loan()).locals();
    var after = conflict.facts().graph().walk(conflict.loan().node());
    return conflict.facts().graph().inOrder().stream()
        .filter(node -> after.get(node.id()))
        .filter(node ->
            node.step() instanceof Step.Return(var local)
                && local.isPresent()
                && holders.get(local.getAsInt()))
        .findFirst();
  }
}
