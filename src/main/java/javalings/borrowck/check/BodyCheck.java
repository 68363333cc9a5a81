package javalings.borrowck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.dataflow.LoanConflict;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.model.ErrorCode;

/**
 * Checks one body: walks over its points as rustc does, and keeps rustc's manners, which say one
 * thing about one place and nothing that only follows from it.
 */
public final class BodyCheck {

  private record Spot(MirPlace place, MirSpan span) {}

  private final BodyAnalyses facts;
  private final ParameterUse uses;
  private final List<BorrowFinding> findings = new ArrayList<>();
  private final Set<Spot> reported = new HashSet<>();
  private final Set<MirPlace> badReservations = new HashSet<>();

  /** Where each variable's scope ends. */
  private final Map<Integer, Location> deaths = new HashMap<>();

  /** Where a {@code try} closes a variable that ends there; not all ways there end it. */
  private final Set<Spot> lastCloses = new HashSet<>();

  private BodyCheck(BodyAnalyses facts, ParameterUse uses) {
    this.facts = facts;
    this.uses = uses;
    for (var location : facts.body().locations()) {
      if (location.statement() instanceof MirStatement.StorageDead(var local)) {
        deaths.putIfAbsent(local, location);
      }
      findLastClose(location);
    }
  }

  /** The findings; {@code uses} knows how the methods of the file use their parameters. */
  public static List<BorrowFinding> of(BodyAnalyses facts, ParameterUse uses) {
    var check = new BodyCheck(facts, uses);
    facts.graph().inOrder().forEach(check::visit);
    facts.graph().inOrder().forEach(check::fail);
    for (var rule : RuleList.BODY) {
      check.findings.addAll(rule.check(facts, uses));
    }
    check.findings.sort((a, b) -> a.span().compareTo(b.span()));
    return check.findings.stream().filter(check::speaksForItself).toList();
  }

  /** The findings on observations that were made while bodies were built. */
  public static List<BorrowFinding> of(List<Observation> observations) {
    var found = new ArrayList<BorrowFinding>();
    for (var observation : observations) {
      for (var rule : RuleList.OBSERVATION) {
        rule.check(observation).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A hidden lifetime is not worth a word where another finding lies inside what is returned. */
  private boolean speaksForItself(BorrowFinding finding) {
    return finding.code() != ErrorCode.E0700
        || findings.stream()
            .noneMatch(other -> !other.equals(finding) && finding.span().contains(other.span()));
  }

  private void visit(Location location) {
    for (var access : PlaceAccess.of(location, facts)) {
      if (access.act() == PlaceAccess.Act.STORAGE_DEAD) {
        die(location, access);
      } else if (closesAtScopeEnd(location)) {
        die(location, PlaceAccess.death(access.place().local()));
      } else {
        access(location, access);
      }
    }
  }

  /** A {@code try} closes its own resource where Rust would drop it: one end, and not two. */
  private boolean closesAtScopeEnd(Location location) {
    return location.sourceInfo().why() == SourceInfo.Why.CLOSE_OF_TRY
        && location.statement() instanceof MirStatement.Use(Operand.Move(var place))
        && lastCloses.contains(new Spot(place, location.span()));
  }

  private void findLastClose(Location location) {
    if (location.sourceInfo().why() == SourceInfo.Why.CLOSE_OF_TRY
        && location.statement() instanceof MirStatement.Use(Operand.Move(var place))
        && location.next().stream().anyMatch(next -> endsScope(next, place))) {
      lastCloses.add(new Spot(place, location.span()));
    }
  }

  private boolean endsScope(int node, MirPlace place) {
    return facts.body().locations().get(node).statement()
            instanceof MirStatement.StorageDead(var local)
        && place.equals(MirPlace.of(local));
  }

  private void access(Location location, PlaceAccess access) {
    var activates = access.act() == PlaceAccess.Act.ACTIVATE;
    var spot = new Spot(access.place(), location.span());
    if ((activates && badReservations.contains(access.place())) || reported.contains(spot)) {
      return;
    }
    var conflict = firstConflict(location, access);
    conflict.map(BodyCheck::report).ifPresent(findings::add);
    if (location.sourceInfo().closes()) {
      conflict.ifPresent(it -> reported.add(root(it.loan())));
    }
    var forbidden = forbidden(location, access);
    forbidden.ifPresent(findings::add);
    if (conflict.isPresent() && access.act() == PlaceAccess.Act.RESERVE) {
      badReservations.add(access.place());
    }
    if (conflict.isPresent() || forbidden.isPresent()) {
      reported.add(spot);
    }
  }

  private Optional<BorrowFinding> forbidden(Location location, PlaceAccess access) {
    for (var rule : RuleList.ACCESS) {
      var found = rule.check(facts, location, access, uses);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static BorrowFinding report(LoanConflict conflict) {
    return RuleList.CONFLICT.stream()
        .filter(rule -> rule.applies(conflict))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule for " + conflict.access()))
        .finding(conflict);
  }

  private Optional<LoanConflict> firstConflict(Location location, PlaceAccess access) {
    return facts.loans().at(location).stream()
        .map(loan -> new LoanConflict(facts, location, access, loan))
        .filter(LoanConflict::forbidden)
        .findFirst();
  }

  /**
   * The loans of a variable whose scope ends: as in rustc, of several loans only the first is an
   * error, except of a parameter.
   */
  private void die(Location location, PlaceAccess access) {
    var parameter = facts.body().local(access.place()).fromOutside();
    facts.loans().at(location).stream()
        .map(loan -> new LoanConflict(facts, location, access, loan))
        .filter(LoanConflict::forbidden)
        .limit(parameter ? Long.MAX_VALUE : 1)
        .forEach(this::outlived);
  }

  private void outlived(LoanConflict conflict) {
    if (reported.add(root(conflict.loan()))) {
      findings.add(report(conflict));
    }
  }

  /**
   * A call may fail, and then nothing that others still reach may borrow from this body (rustc's
   * {@code check_for_invalidation_at_exit} on the way of a panic).
   */
  private void fail(Location location) {
    if (mayFail(location)) {
      facts.loans().at(location).stream()
          .filter(loan -> facts.loans().reach(loan).outlivesBody())
          .forEach(this::abandoned);
    }
  }

  private static boolean mayFail(Location location) {
    return location.statement() instanceof MirStatement.Assign(_, Rvalue.Call call)
        ? call.mayFail()
        : location.statement() instanceof MirStatement.Use && location.sourceInfo().closes();
  }

  private void abandoned(Loan loan) {
    var owner = loan.place().local();
    var end = deaths.get(owner);
    if (end != null) {
      var conflict = new LoanConflict(facts, end, PlaceAccess.death(owner), loan);
      if (conflict.forbidden()) {
        outlived(conflict);
      }
    }
  }

  private static Spot root(Loan loan) {
    return new Spot(MirPlace.of(loan.place().local()), loan.location().span());
  }
}
