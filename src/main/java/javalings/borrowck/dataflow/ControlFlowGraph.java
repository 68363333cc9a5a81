package javalings.borrowck.dataflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirStatement;

/**
 * The points of a body that can be reached, in the order in which rustc visits them: the first
 * successor of a node, and all that only it leads to, before the second.
 */
public final class ControlFlowGraph {
  private final MirBody body;
  private final List<Location> order = new ArrayList<>();
  private final BitSet reachable = new BitSet();
  private final IdentityHashMap<Location, List<Location>> before = new IdentityHashMap<>();

  public ControlFlowGraph(MirBody body) {
    this.body = body;
    visit();
    Collections.reverse(order);
    for (var location : order) {
      for (int next : location.next()) {
        before.computeIfAbsent(body.locations().get(next), _ -> new ArrayList<>()).add(location);
      }
    }
  }

  /** All that holds before a location: what holds behind those that lead to it. */
  BitSet before(Location location, Function<Location, BitSet> behind) {
    var set = new BitSet();
    before(location).forEach(each -> set.or(behind.apply(each)));
    return set;
  }

  /** The points that lead to a location. */
  List<Location> before(Location location) {
    return before.getOrDefault(location, List.of());
  }

  private void visit() {
    var path = new ArrayDeque<Visit>();
    enter(0, path);
    while (!path.isEmpty()) {
      var visit = path.peek();
      if (visit.open > 0) {
        enter(visit.location.next().get(--visit.open), path);
      } else {
        order.add(path.pop().location);
      }
    }
  }

  private void enter(int id, ArrayDeque<Visit> path) {
    if (!reachable.get(id)) {
      reachable.set(id);
      path.push(new Visit(body.locations().get(id)));
    }
  }

  /** A node of the depth-first walk; explicit, since bodies are longer than stacks are deep. */
  private static final class Visit {
    private final Location location;
    private int open;

    private Visit(Location location) {
      this.location = location;
      open = location.next().size();
    }
  }

  /** Reverse post-order: a node before what follows it, save for the jumps back of loops. */
  public List<Location> inOrder() {
    return Collections.unmodifiableList(order);
  }

  /**
   * The order in which rustc numbers loans: a node, then all behind its last successor, and so on.
   */
  List<Location> preorder() {
    var found = new ArrayList<Location>();
    var seen = new BitSet();
    var open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int id = open.pop();
      if (!seen.get(id)) {
        seen.set(id);
        var location = body.locations().get(id);
        found.add(location);
        location.next().forEach(open::push);
      }
    }
    return found;
  }

  public boolean reaches(Location from, Location to) {
    return after(from).contains(to);
  }

  /**
   * Whether all ways from one location come to another, but for those on which a variable gets
   * another value: whoever is at the first and changes nothing will be at the second.
   */
  public boolean leadsOnlyTo(Location from, Location to, int variable) {
    var without = after(List.of(from), it -> it.id() != to.id() && !assigns(it, variable));
    return without.stream()
        .noneMatch(it ->
            it.next().isEmpty()
                || (it.statement() instanceof MirStatement.StorageDead(var local)
                    && local == variable));
  }

  private static boolean assigns(Location location, int variable) {
    return location.statement() instanceof MirStatement.Assign(var target, _)
        && target.whole()
        && target.local() == variable;
  }

  /** All that may come after a location, nearest first; itself only when it lies on a loop. */
  public List<Location> after(Location from) {
    return after(List.of(from), _ -> true);
  }

  /** As {@link #after(Location)}, on the ways that lead through {@code open} locations only. */
  public List<Location> after(List<Location> from, Predicate<Location> open) {
    var found = new ArrayList<Location>();
    var seen = new BitSet();
    var ways = new ArrayDeque<Integer>();
    from.forEach(each -> ways.addAll(each.next()));
    while (!ways.isEmpty()) {
      int id = ways.poll();
      var location = body.locations().get(id);
      if (!seen.get(id) && open.test(location)) {
        seen.set(id);
        found.add(location);
        ways.addAll(location.next());
      }
    }
    return found;
  }
}
