package javalings.ownership.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Loan;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;

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

  private Rules(Facts facts) {
    this.facts = facts;
    permission = new Permission(facts);
    useAfterMove = new UseAfterMove(facts);
  }

  public static List<Finding> check(Body body) {
    return check(Facts.of(body));
  }

  public static List<Finding> check(Facts facts) {
    var rules = new Rules(facts);
    facts.graph().inOrder().forEach(rules::visit);
    rules.findings.addAll(rules.useAfterMove.findings());
    rules.findings.addAll(NullDereference.check(facts));
    LifetimeMismatch.check(facts).forEach(rules.findings::add);
    rules.findings.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(rules.findings);
  }

  private void visit(Node node) {
    for (var access : Access.of(node, facts)) {
      if (access.act() == Access.Act.DIE) {
        die(node, access);
      } else {
        access(node, access);
        useAfterMove.check(node, access);
      }
    }
  }

  private void access(Node node, Access access) {
    var activates = access.act() == Access.Act.ACTIVATE;
    var spot = new Spot(access.place(), node.span());
    if ((activates && badReservations.contains(access.place())) || reported.contains(spot)) {
      return;
    }
    var conflict = firstConflict(node, access);
    conflict.map(ConflictRule::report).ifPresent(findings::add);
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

  /** All that is lent of a variable whose scope ends; each loan is reported once. */
  private void die(Node node, Access access) {
    facts.loans().at(node).stream()
        .map(loan -> new Conflict(facts, node, access, loan))
        .filter(Conflict::forbidden)
        .filter(conflict -> reported.add(root(conflict.loan())))
        .map(ConflictRule::report)
        .forEach(findings::add);
  }

  private static Spot root(Loan loan) {
    return new Spot(Place.of(loan.place().local()), loan.node().span());
  }
}
