package javalings.borrowck.dataflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;

/** All that the rules ask about one body. */
public record BodyFacts(
    MirBody body,
    ControlFlowGraph graph,
    Liveness liveness,
    Regions regions,
    LoansInScope loans,
    MoveAnalysis moves) {

  public static BodyFacts of(MirBody body) {
    var graph = new ControlFlowGraph(body);
    var liveness = new Liveness(body, graph);
    var regions = new Regions(body);
    var loans = new LoansInScope(body, graph, liveness, regions);
    return new BodyFacts(body, graph, liveness, regions, loans, new MoveAnalysis(body, graph));
  }

  /** The nearest point behind {@code from} that uses what a loan lent. */
  public Optional<Location> laterUse(Loan loan, Location from) {
    var holders = loans.reach(loan).locals();
    var seen = new BitSet();
    var open = new ArrayDeque<>(from.next());
    while (!open.isEmpty()) {
      int id = open.poll();
      var location = body.locations().get(id);
      if (!seen.get(id) && liveness.at(id).intersects(holders)) {
        seen.set(id);
        if (uses(location, holders)) {
          return Optional.of(location);
        }
        open.addAll(location.next());
      }
    }
    return Optional.empty();
  }

  /** All points behind {@code from} that use what a loan lent, as long as it is in force. */
  public List<Location> laterUses(Loan loan, Location from) {
    var holders = loans.reach(loan).locals();
    var found = new ArrayList<Location>();
    var seen = new BitSet();
    var open = new ArrayDeque<>(from.next());
    while (!open.isEmpty()) {
      int id = open.poll();
      var location = body.locations().get(id);
      if (!seen.get(id) && liveness.at(id).intersects(holders)) {
        seen.set(id);
        if (uses(location, holders)) {
          found.add(location);
        }
        open.addAll(location.next());
      }
    }
    return found;
  }

  private static boolean uses(Location location, BitSet holders) {
    var used = new BitSet();
    VariableUses.of(location.statement(), used::set);
    return used.intersects(holders);
  }
}
