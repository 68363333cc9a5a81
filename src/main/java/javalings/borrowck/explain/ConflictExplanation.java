package javalings.borrowck.explain;

import java.util.List;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.SourceInfo;

/**
 * Why a loan is in the way: where lambdas use what they captured, where the loan is used later, and
 * how it could end before.
 */
public record ConflictExplanation(
    LoanConflict conflict, BodyAnalyses facts, Location location, PlaceAccess access, Loan loan) {

  /** Adds where the loan is used later, which is why it is still in force. */
  public static BorrowFinding add(LoanConflict conflict, BorrowFinding finding, String borrow) {
    return new ConflictExplanation(
            conflict, conflict.facts(), conflict.location(), conflict.access(), conflict.loan())
        .add(finding, borrow);
  }

  private BorrowFinding add(BorrowFinding finding, String borrow) {
    var told = captures(finding);
    return facts.laterUses(loan, location).stream()
        .findFirst()
        .map(use -> shortened(told.label(at(use), borrow + " later " + how(use)), use))
        .orElseGet(() -> kept(told));
  }

  private BorrowFinding kept(BorrowFinding told) {
    var returned = facts.returning(loan);
    if (!returned.isEmpty()) {
      return anew(
          told.label(
              returned.getFirst().span(),
              "returning this value requires that "
                  + conflict.lent()
                  + " is borrowed for as long as the result is used"),
          returned);
    }
    return facts.loans().reach(loan).lastsForever()
        ? told.note(
                "who borrows " + conflict.lent() + " there may keep it for good, as a thread does")
            .help(
                "make what goes there a copy of its own, or give "
                    + conflict.lent()
                    + " away for good")
        : told;
  }

  /** Where a borrow only looks, the way out may look again. */
  private BorrowFinding anew(BorrowFinding told, List<Location> returned) {
    return loan.borrowKind().mutable()
        ? told
        : told.fix(
            ReturnFixes.borrowAnew(
                conflict.loanSpan(), returned.stream().map(Location::span).toList()));
  }

  /** Adds where lambdas use what they captured, which may be far below their arrows. */
  private BorrowFinding captures(BorrowFinding finding) {
    if (access.act() == PlaceAccess.Act.SHARE || access.act().borrowsMutably()) {
      var first = "first borrow occurs due to use of " + conflict.lent() + in(loan.location());
      var second = "second borrow occurs due to use of " + conflict.accessed() + in(location);
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
      return inLoop(finding, lender);
    }
    var uses = facts.laterUses(loan, location).stream().map(Location::span).toList();
    var ordered =
        !facts.returning(loan).isEmpty()
            ? finding
            : finding
                .fix(OrderFixes.useFirst(conflict.span(), uses))
                .fix(OrderFixes.readFirst(conflict.span(), uses, facts.body()));
    var earlier = ordered.fix(LoanFixes.copyOfView(loan, facts.body()));
    if (access.act() == PlaceAccess.Act.SHARE && loan.borrowKind().mutable()) {
      return earlier
          .fix(OrderFixes.lookFirst(conflict.span(), conflict.loanSpan()))
          .fix(OrderFixes.readBeforeLoop(conflict.loanSpan(), conflict.span(), facts.body()));
    }
    if (access.act().borrowsMutably() && loan.borrowKind().mutable()) {
      return earlier.fix(LoanFixes.splitBorrow(conflict.loanSpan(), conflict.span()));
    }
    return access.act() == PlaceAccess.Act.MOVE && !loan.borrowKind().mutable()
        ? earlier.fix(LoanFixes.copy(conflict.span(), lender))
        : earlier;
  }

  private BorrowFinding inLoop(BorrowFinding finding, MirLocal lender) {
    return loan.location().sourceInfo().why() == SourceInfo.Why.ALIAS
            || LoanFixes.holdsPlainValues(lender)
        ? finding.fix(LoanFixes.loopOverCopy(conflict.loanSpan(), lender))
        : finding.fix(LoanFixes.loopOverKeys(conflict.loanSpan(), lender));
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
    var before =
        use.span().compareTo(conflict.span()) <= 0 && !use.span().contains(conflict.span());
    return before && facts.graph().reaches(location, location)
        ? used + ", in later iteration of loop"
        : used;
  }
}
