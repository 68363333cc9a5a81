package javalings.ownership.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Loan;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * Checks one body: walks over its points as rustc does, and keeps rustc's manners, which say one
 * thing about one place and nothing that only follows from it.
 */
public final class Rules {

  private record Spot(Place place, Span span) {}

  private final Facts facts;
  private final Permission permission;
  private final UseAfterMove useAfterMove;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Spot> reported = new HashSet<>();
  private final Set<Place> badReservations = new HashSet<>();

  /** Where each variable's scope ends. */
  private final Map<Integer, Node> deaths = new HashMap<>();

  /** Where a {@code try} closes a variable that ends there; not all ways there end it. */
  private final Set<Spot> lastCloses = new HashSet<>();

  private Rules(Facts facts, Takers takers) {
    this.facts = facts;
    permission = new Permission(facts);
    useAfterMove = new UseAfterMove(facts, takers);
    for (var node : facts.body().nodes()) {
      if (node.step() instanceof Step.Dead(var local)) {
        deaths.putIfAbsent(local, node);
      }
      findLastClose(node);
    }
  }

  /** Checks a body of a file; {@code takers} knows what the bodies before it take. */
  public static List<Finding> check(Body body, Takers takers) {
    takers.add(body);
    return check(Facts.of(body), takers);
  }

  static List<Finding> check(Facts facts, Takers takers) {
    var rules = new Rules(facts, takers);
    facts.graph().inOrder().forEach(rules::visit);
    facts.graph().inOrder().forEach(rules::fail);
    rules.findings.addAll(rules.useAfterMove.findings());
    rules.findings.addAll(NullDereference.check(facts));
    rules.findings.addAll(OutOfBounds.check(facts));
    LifetimeMismatch.check(facts).forEach(rules.findings::add);
    rules.findings.addAll(SelfReference.check(facts));
    rules.findings.sort((a, b) -> a.span().compareTo(b.span()));
    return rules.findings.stream().filter(rules::speaksForItself).toList();
  }

  /** What is wrong inside of what is returned is said there. */
  private boolean speaksForItself(Finding finding) {
    return !finding.code().equals("E0700")
        || findings.stream()
            .noneMatch(other -> !other.equals(finding) && finding.span().contains(other.span()));
  }

  private void visit(Node node) {
    if (node.cause().why() == Cause.Why.COMPLETE) {
      useAfterMove.complete(node);
    }
    for (var access : Access.of(node, facts)) {
      if (access.act() == Access.Act.DIE) {
        die(node, access);
      } else {
        if (closesAtScopeEnd(node)) {
          die(node, Access.death(access.place().local()));
        } else {
          access(node, access);
        }
        useAfterMove.check(node, access);
      }
    }
  }

  /** A {@code try} closes its own resource where Rust would drop it: one end, and not two. */
  private boolean closesAtScopeEnd(Node node) {
    return node.cause().why() == Cause.Why.CLOSE_OF_TRY
        && node.step() instanceof Step.Use(Operand.Move(var place))
        && lastCloses.contains(new Spot(place, node.span()));
  }

  private void findLastClose(Node node) {
    if (node.cause().why() == Cause.Why.CLOSE_OF_TRY
        && node.step() instanceof Step.Use(Operand.Move(var place))
        && node.next().stream().anyMatch(next -> endsScope(next, place))) {
      lastCloses.add(new Spot(place, node.span()));
    }
  }

  private boolean endsScope(int node, Place place) {
    return facts.body().nodes().get(node).step() instanceof Step.Dead(var local)
        && place.equals(Place.of(local));
  }

  private void access(Node node, Access access) {
    var activates = access.act() == Access.Act.ACTIVATE;
    var spot = new Spot(access.place(), node.span());
    if ((activates && badReservations.contains(access.place())) || reported.contains(spot)) {
      return;
    }
    var conflict = firstConflict(node, access);
    conflict.map(ConflictRule::report).ifPresent(findings::add);
    if (node.cause().closes()) {
      conflict.ifPresent(it -> reported.add(root(it.loan())));
    }
    var forbidden = permission.check(node, access);
    forbidden.ifPresent(findings::add);
    if (conflict.isPresent() && access.act() == Access.Act.RESERVE) {
      badReservations.add(access.place());
    }
    if (conflict.isPresent() || forbidden.isPresent()) {
      reported.add(spot);
    }
  }

  private Optional<Conflict> firstConflict(Node node, Access access) {
    return facts.loans().at(node).stream()
        .map(loan -> new Conflict(facts, node, access, loan))
        .filter(Conflict::forbidden)
        .findFirst();
  }

  /**
   * What is lent of a variable whose scope ends: as in rustc, of several loans only the first is an
   * error, except of a parameter.
   */
  private void die(Node node, Access access) {
    var parameter = facts.body().local(access.place()).fromOutside();
    facts.loans().at(node).stream()
        .map(loan -> new Conflict(facts, node, access, loan))
        .filter(Conflict::forbidden)
        .limit(parameter ? Long.MAX_VALUE : 1)
        .forEach(this::outlived);
  }

  private void outlived(Conflict conflict) {
    if (reported.add(root(conflict.loan()))) {
      findings.add(ConflictRule.report(conflict));
    }
  }

  /**
   * A call may fail, and then nothing that others still reach may borrow from this body (rustc's
   * {@code check_for_invalidation_at_exit} on the way of a panic).
   */
  private void fail(Node node) {
    if (mayFail(node)) {
      facts.loans().at(node).stream()
          .filter(loan -> facts.loans().reach(loan).outlivesBody())
          .forEach(this::abandoned);
    }
  }

  private static boolean mayFail(Node node) {
    return node.step() instanceof Step.Assign(_, Value.Call call)
        ? call.mayFail()
        : node.step() instanceof Step.Use && node.cause().closes();
  }

  private void abandoned(Loan loan) {
    var owner = loan.place().local();
    var end = deaths.get(owner);
    if (end != null) {
      var conflict = new Conflict(facts, end, Access.death(owner), loan);
      if (conflict.forbidden()) {
        outlived(conflict);
      }
    }
  }

  private static Spot root(Loan loan) {
    return new Spot(Place.of(loan.place().local()), loan.node().span());
  }
}
