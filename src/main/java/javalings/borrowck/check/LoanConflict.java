package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.dataflow.BodyFacts;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.LoanFixes;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.SourceInfo;

/** An access to something that is lent. */
record LoanConflict(BodyFacts facts, Location location, PlaceAccess access, Loan loan) {
  /** Whether the two cannot be at the same time (rustc's {@code check_access_for_conflict}). */
  boolean forbidden() {
    if (activated() || !access.touches(loan)) {
      return false;
    }
    if (access.act() == PlaceAccess.Act.STORAGE_DEAD) {
      // Java keeps alive what is shared; nobody was promised an end.
      return loan.location().sourceInfo().why() != SourceInfo.Why.ALIAS;
    }
    if (access.act().reads()) {
      return loan.borrowKind().mutable() && !resting();
    }
    return !(access.act() == PlaceAccess.Act.RESERVE && loan.borrowKind() == BorrowKind.SHARED);
  }

  /** Whether this is the very loan that the access puts into force. */
  private boolean activated() {
    return access.activates().isPresent() && access.activates().get().id() == loan.id();
  }

  /** A two-phase borrow only reads until it is used. */
  private boolean resting() {
    return loan.borrowKind() == BorrowKind.TWO_PHASE
        && facts.liveness().at(location.id()).get(loan.target());
  }

  String accessed() {
    return facts.body().describe(access.place());
  }

  String lent() {
    return facts.body().describe(loan.place());
  }

  MirSpan span() {
    return location.span();
  }

  MirSpan loanSpan() {
    return loan.location().span();
  }

  /** As {@link #loanSpan}; of a lambda, where it uses what it captured. */
  MirSpan borrowSpan() {
    return loan.location().sourceInfo().inside().filter(_ -> loanIsCapture()).orElse(loanSpan());
  }

  /** Whether the same expression made the loan, on an earlier round of a loop. */
  boolean withItself() {
    return loan.location().id() == location.id() || loanSpan().equals(span());
  }

  boolean loanIsCapture() {
    return loan.location().sourceInfo().why() == SourceInfo.Why.CAPTURE;
  }

  /** Adds where the loan is used later, which is why it is still in force. */
  BorrowFinding explain(BorrowFinding finding, String borrow) {
    var told = captures(finding);
    return later()
        .map(use -> shortened(told.label(at(use), borrow + " later " + how(use)), use))
        .orElseGet(() -> kept(told));
  }

  private BorrowFinding kept(BorrowFinding told) {
    return facts.loans().reach(loan).lastsForever()
        ? told.note("who borrows " + lent() + " there may keep it for good, as a thread does")
            .help("make what goes there a copy of its own, or give " + lent() + " away for good")
        : told;
  }

  /** Adds where lambdas use what they captured, which may be far below their arrows. */
  private BorrowFinding captures(BorrowFinding finding) {
    if (access.act() == PlaceAccess.Act.SHARE || access.act().borrowsMutably()) {
      var first = "first borrow occurs due to use of " + lent() + in(loan.location());
      var second = "second borrow occurs due to use of " + accessed() + in(location);
      return captured(captured(finding, loan.location(), first), location, second);
    }
    var borrow =
        captured(finding, loan.location(), "borrow occurs due to use" + in(loan.location()));
    return captured(borrow, location, "move occurs due to use" + in(location));
  }

  private static String in(Location capture) {
    var by = capture.sourceInfo().name();
    return " in " + (by.isEmpty() ? "closure" : by);
  }

  private static BorrowFinding captured(BorrowFinding finding, Location capture, String text) {
    return capture.sourceInfo().why() == SourceInfo.Why.CAPTURE
        ? capture
            .sourceInfo()
            .inside()
            .filter(use -> !use.equals(capture.span()))
            .map(use -> finding.label(use, text))
            .orElse(finding)
        : finding;
  }

  /** As rustc, which shows of a call only what it calls. */
  private static MirSpan at(Location use) {
    return use.sourceInfo().why() == SourceInfo.Why.CALL
        ? use.sourceInfo().inside().orElse(use.span())
        : use.span();
  }

  /** The edits by which the loan would end before. */
  private BorrowFinding shortened(BorrowFinding finding, Location use) {
    var lender = facts.body().local(loan.place());
    if (use.sourceInfo().why() == SourceInfo.Why.LOOP) {
      return loan.location().sourceInfo().why() == SourceInfo.Why.ALIAS
          ? finding.mend(LoanFixes.loopOverCopy(loanSpan(), lender))
          : finding;
    }
    var uses = facts.laterUses(loan, location).stream().map(Location::span).toList();
    var earlier = finding.mend(LoanFixes.useFirst(span(), uses));
    if (access.act().borrowsMutably() && loan.borrowKind().mutable()) {
      return earlier.mend(LoanFixes.splitBorrow(loanSpan(), span()));
    }
    return access.act() == PlaceAccess.Act.MOVE && !loan.borrowKind().mutable()
        ? earlier.mend(LoanFixes.copy(span(), lender))
        : earlier;
  }

  private String how(Location use) {
    if (use.sourceInfo().why() == SourceInfo.Why.LOOP) {
      return "used by the loop";
    }
    if (use.sourceInfo().why() == SourceInfo.Why.CAPTURE) {
      var by = use.sourceInfo().name();
      return "captured here by " + (by.isEmpty() ? "lambda" : by);
    }
    var used = use.sourceInfo().why() == SourceInfo.Why.CALL ? "used by call" : "used here";
    var before = use.span().compareTo(span()) <= 0 && !use.span().contains(span());
    return before && facts.graph().reaches(location, location)
        ? used + ", in later iteration of loop"
        : used;
  }

  private Optional<Location> later() {
    return facts.laterUse(loan, location);
  }
}
