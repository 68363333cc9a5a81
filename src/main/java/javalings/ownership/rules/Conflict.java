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
    var told = captures(finding);
    return later()
        .map(use -> shortened(told.label(at(use), borrow + " later " + how(use)), use))
        .orElseGet(() -> kept(told));
  }

  private Finding kept(Finding told) {
    return facts.loans().reach(loan).lastsForever()
        ? told.note("who borrows " + lent() + " there may keep it for good, as a thread does")
            .help("make what goes there a copy of its own, or give " + lent() + " away for good")
        : told;
  }

  /** Adds where lambdas use what they captured, which may be far below their arrows. */
  private Finding captures(Finding finding) {
    if (access.act() == Access.Act.SHARE || access.act().borrowsMutably()) {
      var first = "first borrow occurs due to use of " + lent() + in(loan.node());
      var second = "second borrow occurs due to use of " + accessed() + in(node);
      return captured(captured(finding, loan.node(), first), node, second);
    }
    var borrow = captured(finding, loan.node(), "borrow occurs due to use" + in(loan.node()));
    return captured(borrow, node, "move occurs due to use" + in(node));
  }

  private static String in(Node capture) {
    var by = capture.cause().name();
    return " in " + (by.isEmpty() ? "closure" : by);
  }

  private static Finding captured(Finding finding, Node capture, String text) {
    return capture.cause().why() == Cause.Why.CAPTURE
        ? capture
            .cause()
            .inside()
            .filter(use -> !use.equals(capture.span()))
            .map(use -> finding.label(use, text))
            .orElse(finding)
        : finding;
  }

  /** As rustc, which shows of a call only what it calls. */
  private static Span at(Node use) {
    return use.cause().why() == Cause.Why.CALL
        ? use.cause().inside().orElse(use.span())
        : use.span();
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
      var by = use.cause().name();
      return "captured here by " + (by.isEmpty() ? "lambda" : by);
    }
    var used = use.cause().why() == Cause.Why.CALL ? "used by call" : "used here";
    var before = use.span().compareTo(span()) <= 0 && !use.span().contains(span());
    return before && facts.graph().reaches(node, node)
        ? used + ", in later iteration of loop"
        : used;
  }

  private Optional<Node> later() {
    return facts.laterUse(loan, node);
  }
}
