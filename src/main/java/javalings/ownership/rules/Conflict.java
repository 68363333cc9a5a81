package javalings.ownership.rules;

import java.util.Optional;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Loan;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Span;

/** An access to something that is lent. */
record Conflict(Facts facts, Node node, Access access, Loan loan) {

  /** Whether the two cannot be at the same time (rustc's {@code check_access_for_conflict}). */
  boolean forbidden() {
    if (activated() || !access.touches(loan)) {
      return false;
    }
    if (access.act() == Access.Act.DIE) {
      // Java keeps alive what is shared; nobody was promised an end.
      return loan.node().cause().why() != Cause.Why.ALIAS;
    }
    if (access.act().reads()) {
      return loan.mode().mutable() && !resting();
    }
    return !(access.act() == Access.Act.RESERVE && loan.mode() == Mode.SHARED);
  }

  /** Whether this is the very loan that the access puts into force. */
  private boolean activated() {
    return access.activates().isPresent() && access.activates().get().id() == loan.id();
  }

  /** A two-phase borrow only reads until it is used. */
  private boolean resting() {
    return loan.mode() == Mode.TWO_PHASE && facts.liveness().at(node.id()).get(loan.target());
  }

  String accessed() {
    return facts.body().describe(access.place());
  }

  String lent() {
    return facts.body().describe(loan.place());
  }

  Span span() {
    return node.span();
  }

  Span loanSpan() {
    return loan.node().span();
  }

  /** As {@link #loanSpan}; of a lambda, where it uses what it captured. */
  Span borrowSpan() {
    return loan.node().cause().inside().filter(_ -> loanIsCapture()).orElse(loanSpan());
  }

  /** Whether the same expression made the loan, on an earlier round of a loop. */
  boolean withItself() {
    return loan.node().id() == node.id() || loanSpan().equals(span());
  }

  boolean loanIsCapture() {
    return loan.node().cause().why() == Cause.Why.CAPTURE;
  }

  /** Adds where the loan is used later, which is why it is still in force. */
  Finding explain(Finding finding, String borrow) {
    return later()
        .map(use -> shortened(finding.label(use.span(), borrow + " later " + how(use)), use))
        .orElse(finding);
  }

  /** The edits by which the loan would end before. */
  private Finding shortened(Finding finding, Node use) {
    var lender = facts.body().local(loan.place());
    if (use.cause().why() == Cause.Why.LOOP) {
      return loan.node().cause().why() == Cause.Why.ALIAS
          ? finding.mend(Remedies.loopOverCopy(loanSpan(), lender))
          : finding;
    }
    var uses = facts.laterUses(loan, node).stream().map(Node::span).toList();
    var earlier = finding.mend(Remedies.useFirst(span(), uses));
    if (access.act().borrowsMutably() && loan.mode().mutable()) {
      return earlier.mend(Remedies.splitBorrow(loanSpan(), span()));
    }
    return access.act() == Access.Act.MOVE && !loan.mode().mutable()
        ? earlier.mend(Remedies.copy(span(), lender))
        : earlier;
  }

  private String how(Node use) {
    if (use.cause().why() == Cause.Why.LOOP) {
      return "used by the loop";
    }
    if (use.cause().why() == Cause.Why.CAPTURE) {
      return "captured here by lambda";
    }
    if (use.span().compareTo(span()) <= 0 && facts.graph().reaches(node, node)) {
      return "used here, in later iteration of loop";
    }
    return "used here";
  }

  private Optional<Node> later() {
    return facts.laterUse(loan, node);
  }
}
