package javalings.borrowck.dataflow;

import java.util.BitSet;
import java.util.List;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OwnershipKind;

/** All that the rules ask about one body. */
public record BodyAnalyses(
    MirBody body,
    ControlFlowGraph graph,
    Liveness liveness,
    Regions regions,
    LoansInScope loans,
    MoveAnalysis moves,
    List<LifetimeFlow> lifetimes) {

  public static BodyAnalyses of(MirBody body) {
    var graph = new ControlFlowGraph(body);
    var liveness = new Liveness(body, graph);
    var regions = new Regions(body);
    var loans = new LoansInScope(body, graph, liveness, regions);
    return new BodyAnalyses(
        body,
        graph,
        liveness,
        regions,
        loans,
        new MoveAnalysis(body, graph),
        LifetimeFlow.of(body, regions));
  }

  /** The points behind {@code from} that use what a loan lent, nearest first. */
  public List<Location> laterUses(Loan loan, Location from) {
    var holders = loans.reach(loan).locals();
    return graph.after(List.of(from), it -> liveness.at(it).intersects(holders)).stream()
        .filter(location -> uses(location, holders))
        .toList();
  }

  private static boolean uses(Location location, BitSet holders) {
    var used = new BitSet();
    VariableUses.of(location.statement(), used::set);
    return used.intersects(holders);
  }

  /** The points behind a loan that return what holds it, nearest first. */
  public List<Location> returning(Loan loan) {
    var holders = loans.reach(loan).locals();
    return graph.after(loan.location()).stream()
        .filter(location -> returns(location, holders))
        .toList();
  }

  /** The first point that returns what holds a variable's borrow. */
  public Location returning(MirLocal borrow) {
    var holders = regions.reach(borrow.id()).locals();
    return body.locations().stream()
        .filter(location -> returns(location, holders))
        .findFirst()
        .orElse(body.locations().getFirst());
  }

  /** Whether a point returns one of these variables. */
  public static boolean returns(Location location, BitSet holders) {
    return location.statement() instanceof MirStatement.Return(var local)
        && local.isPresent()
        && holders.get(local.getAsInt());
  }

  /**
   * Whether a place lies behind a shared borrow that a lambda captured. That the lambda may not
   * change it is said where the lambda is made. A lambda that moves out of the borrow has the
   * borrow for itself.
   */
  public boolean capturedShared(MirPlace place) {
    var local = body.local(place);
    return local.role() == MirLocal.Role.CAPTURED
        && (local.kind() == OwnershipKind.REF || local.kind() == OwnershipKind.VIEW)
        && place.throughSharedBorrow()
        && body.locations().stream().noneMatch(location -> movesOutOf(local, location));
  }

  private static boolean movesOutOf(MirLocal local, Location location) {
    return PlaceAccess.moved(location.statement())
        .anyMatch(place -> place.local() == local.id() && place.throughBorrow());
  }
}
