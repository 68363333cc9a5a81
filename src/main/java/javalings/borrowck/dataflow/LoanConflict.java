package javalings.borrowck.dataflow;

import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;

/** An access to something that is lent. */
public record LoanConflict(BodyAnalyses facts, Location location, PlaceAccess access, Loan loan) {
  /** Whether the two cannot be at the same time (rustc's {@code check_access_for_conflict}). */
  public boolean forbidden() {
    if (activated() || !access.touches(loan) || harmless()) {
      return false;
    }
    if (access.act() == PlaceAccess.Act.STORAGE_DEAD) {
      // Java keeps alive what is shared; nobody was promised an end, unless something closes it.
      return !loan.location().sourceInfo().keepsAlive() || location.sourceInfo().closes();
    }
    if (access.act().reads()) {
      return loan.borrowKind().mutable() && !resting();
    }
    return !(access.act() == PlaceAccess.Act.RESERVE && loan.borrowKind() == BorrowKind.SHARED);
  }

  /**
   * In a file without marks a variable that ends, or gets another object, takes nothing away from
   * those that share the old one; and an array can be changed under the eyes of its own thread.
   */
  private boolean harmless() {
    if (!facts.body().ordinary()) {
      return access.act() == PlaceAccess.Act.ASSIGN
          && access.place().whole()
          && loan.location().sourceInfo().why() == SourceInfo.Why.ALIAS;
    }
    var threads = toThreads();
    if (loan.borrowKind() == BorrowKind.TWO_PHASE && resting()) {
      return !threads;
    }
    return (access.act() == PlaceAccess.Act.STORAGE_DEAD && !location.sourceInfo().closes())
        || (!threads && onlyLooks())
        || (access.act() == PlaceAccess.Act.ASSIGN && (access.place().whole() || !threads))
        || (loan.location().sourceInfo().threadsOnly() && !threads);
  }

  /** {@code map.get(key)} below an iterator: whoever looks is done before that one goes on. */
  private boolean onlyLooks() {
    return access.act() == PlaceAccess.Act.SHARE
        && location.statement() instanceof MirStatement.Assign(var look, Rvalue.Borrow _)
        && facts.loans().all().stream()
            .filter(each -> each.location().id() == location.id())
            .allMatch(each -> facts.loans().reach(each).isOnly(look.local()));
  }

  /** Whether other threads have what was lent, for good or until their scope ends. */
  private boolean toThreads() {
    var reach = facts.loans().reach(loan);
    return reach.lastsForever()
        || reach.locals().stream()
            .anyMatch(local -> facts.body().locals().get(local).runsThreads());
  }

  /** Whether this is the very loan that the access puts into force. */
  private boolean activated() {
    return access.activates().isPresent() && access.activates().get().id() == loan.id();
  }

  /** A two-phase borrow only reads until it is used. */
  private boolean resting() {
    return loan.borrowKind() == BorrowKind.TWO_PHASE
        && facts.liveness().at(location).get(loan.target());
  }

  public String accessed() {
    return facts.body().describe(access.place());
  }

  public String lent() {
    return facts.body().describe(loan.place());
  }

  public MirSpan span() {
    return location.span();
  }

  public MirSpan loanSpan() {
    return loan.location().span();
  }

  /** As {@link #loanSpan}; of a lambda, where it uses what it captured. */
  public MirSpan borrowSpan() {
    return loan.location().sourceInfo().inside().filter(_ -> loanIsCapture()).orElse(loanSpan());
  }

  /** Whether the same expression made the loan, on an earlier round of a loop. */
  public boolean withItself() {
    return loan.location().id() == location.id() || loanSpan().equals(span());
  }

  public boolean loanIsCapture() {
    return loan.location().sourceInfo().why() == SourceInfo.Why.CAPTURE;
  }
}
