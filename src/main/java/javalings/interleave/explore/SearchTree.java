package javalings.interleave.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javalings.interleave.explore.SearchNode.Branch;
import org.jspecify.annotations.Nullable;

/**
 * The schedules that were tried, with the prefixes that they share, and those still to be tried:
 * the ones with few preemptions first, so that the first one that fails is a simple one. After
 * Musuvathi and Qadeer, <i>Iterative context bounding for systematic testing of multithreaded
 * programs</i> (PLDI 2007). Which ones have to be tried, {@link StepHistory} says. An execution
 * that comes to a state that is known ends there; what others do after that state counts as its
 * own: Yang et al., <i>Efficient stateful dynamic partial order reduction</i> (SPIN 2008).
 */
final class SearchTree {

  /** A course that has to be tried, with the preemptions that it takes. */
  private record Pending(SearchNode node, int option, int cost) {}

  /** Where a choice is made; the same options at the same price, or it is another place. */
  private record State(long state, NodeOptions options) {}

  private static final int MOST_NODES = 150_000;

  private final int mostPreemptions;
  final boolean triesAll;
  private final List<Deque<Pending>> byPreemptions = new ArrayList<>();
  private final Map<State, SearchNode> known = new HashMap<>();
  private final Map<NodeOptions, NodeOptions> options = new HashMap<>();
  private final Map<Happening, Happening> happenings = new HashMap<>();
  private final FutureSteps.Table futures = new FutureSteps.Table();
  private final List<Happening> prelude = new ArrayList<>();
  private boolean hasBegun;
  private boolean leavesOut;
  private long walked;

  /**
   * Makes a tree of nothing.
   *
   * @param triesAll whether every thread is tried everywhere, because steps depend on each other in
   *     ways that are not seen
   */
  SearchTree(int mostPreemptions, boolean triesAll) {
    this.mostPreemptions = mostPreemptions;
    this.triesAll = triesAll;
  }

  /** The next schedule to try: of the fewest preemptions, and of these the deepest. */
  Optional<SearchPath> next() {
    return next(0);
  }

  /** As {@link #next()}, of at least that many preemptions if there is one. */
  Optional<SearchPath> next(int preemptions) {
    if (!hasBegun) {
      hasBegun = true;
      return Optional.of(new SearchPath(this, List.of()));
    }
    for (int cost = preemptions; cost < byPreemptions.size(); cost++) {
      Optional<Pending> pending = take(cost);
      if (pending.isPresent()) {
        return pending.map(it -> new SearchPath(this, way(it)));
      }
    }
    return preemptions == 0 ? Optional.empty() : next(0);
  }

  private Optional<Pending> take(int cost) {
    Deque<Pending> waiting = byPreemptions.get(cost);
    while (!waiting.isEmpty()) {
      Pending pending = waiting.pop();
      if (isOpen(pending)) {
        return Optional.of(pending);
      }
    }
    return Optional.empty();
  }

  /** Not if it has been tried by now, or if a cheaper way to it was found. */
  private static boolean isOpen(Pending pending) {
    return !pending.node.isTaken(pending.option)
        && pending.cost == pending.node.cost(pending.option);
  }

  /** The fewest preemptions of a schedule that is still to be tried; empty if there is none. */
  OptionalInt fewestLeft() {
    for (int cost = 0; cost < byPreemptions.size(); cost++) {
      if (byPreemptions.get(cost).stream().anyMatch(SearchTree::isOpen)) {
        return OptionalInt.of(cost);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether there are schedules with more preemptions than it may try. */
  boolean leavesOut() {
    return leavesOut;
  }

  /** The steps before the first choice; the same in every execution. */
  List<Happening> prelude() {
    return prelude;
  }

  /** Counts what was gone through again, because a known state was reached in another way. */
  long walked() {
    return walked;
  }

  /** Whether it holds as much as memory should. */
  boolean isFull() {
    return known.size() > MOST_NODES;
  }

  /** The branches from the root to the course. */
  private static List<Branch> way(Pending pending) {
    Deque<Branch> way = new ArrayDeque<>();
    @Nullable Branch branch = pending.node.take(pending.option);
    while (branch != null) {
      way.push(branch);
      branch = branch.from.first;
    }
    return List.copyOf(way);
  }

  /** The one object for these options. */
  NodeOptions options(int[] numbers, boolean[] prices) {
    return options.computeIfAbsent(new NodeOptions(numbers, prices), it -> it);
  }

  /** The one object for what happened. */
  Happening shared(Happening happening) {
    return happenings.computeIfAbsent(happening, it -> it);
  }

  @Nullable SearchNode known(long state, NodeOptions of) {
    return known.get(new State(state, of));
  }

  void add(SearchNode node, long state, NodeOptions of) {
    known.put(new State(state, of), node);
  }

  void want(SearchNode node, int option) {
    if (node.want(option)) {
      push(node, option);
    }
  }

  private void push(SearchNode node, int option) {
    int cost = node.cost(option);
    if (node.isTaken(option) || cost > mostPreemptions) {
      leavesOut |= cost > mostPreemptions;
      return;
    }
    while (byPreemptions.size() <= cost) {
      byPreemptions.add(new ArrayDeque<>());
    }
    byPreemptions.get(cost).push(new Pending(node, option, cost));
  }

  /** The branch has come to a state that is known. */
  void arrive(Branch branch, SearchNode node) {
    branch.to = node;
    node.arrive(branch);
    cheapen(node, branch.cost());
    expect(branch, node.futures);
  }

  /** A cheaper way to the node was found. */
  private void cheapen(SearchNode cheaper, int cost) {
    Deque<SearchNode> nodes = new ArrayDeque<>();
    lower(cheaper, cost, nodes);
    while (!nodes.isEmpty()) {
      SearchNode node = nodes.pop();
      for (int i = 0; i < node.size(); i++) {
        Branch branch = node.branch(i);
        if (branch != null && branch.to != null) {
          lower(branch.to, branch.cost(), nodes);
        } else if (branch == null && node.isWanted(i)) {
          push(node, i);
        }
      }
    }
  }

  private static void lower(SearchNode node, int cost, Deque<SearchNode> nodes) {
    if (cost < node.cost) {
      node.cost = cost;
      nodes.push(node);
    }
  }

  /** Passes on what was seen after the branch, to all states from which one may come to it. */
  void seen(Branch last) {
    Deque<Branch> branches = new ArrayDeque<>();
    branches.push(last);
    while (!branches.isEmpty()) {
      Branch branch = branches.pop();
      FutureSteps after = branch.to == null ? FutureSteps.NONE : branch.to.futures;
      SearchNode node = branch.from;
      FutureSteps more = node.futures.and(futures.before(branch.happenings, after));
      if (more != node.futures) {
        node.futures = more;
        node.arrivals().forEach(arrival -> expect(arrival, more));
        node.arrivals().forEach(branches::push);
        if (node.first != null) {
          branches.push(node.first);
        }
      }
    }
  }

  /** The steps that follow in the known state could also have come before those of this way. */
  private void expect(Branch branch, FutureSteps steps) {
    if (steps == FutureSteps.NONE) {
      return;
    }
    StepHistory history = new StepHistory(this::want);
    prelude.forEach(history::add);
    Deque<Branch> way = new ArrayDeque<>();
    for (@Nullable Branch at = branch; at != null; at = at.from.first) {
      way.push(at);
    }
    way.forEach(at -> follow(at, history));
    futures.list(steps).forEach(history::expect);
  }

  private void follow(Branch branch, StepHistory history) {
    walked += 1 + branch.happenings.size();
    if (branch.from.isOfThreads) {
      history.chosen(branch.from, branch.from.number(branch.option));
    }
    branch.happenings.forEach(history::add);
  }
}
