package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state of the program in which there is a choice, and what is known of its courses so far. */
final class SearchNode {

  /** The branch by which it was reached first; null at the root. */
  final @Nullable Branch first;

  /** Whether its options are threads, and not the courses that one of them may take. */
  final boolean isOfThreads;

  private List<Branch> arrivals = List.of();
  private final NodeOptions options;
  private final @Nullable Branch[] branches;
  private final boolean[] wanted;

  /** The preemptions on the cheapest known way to here. */
  int cost;

  /** The steps that threads may still take from here on, as far as they have been seen. */
  FutureSteps futures = FutureSteps.NONE;

  /** The course from a node on that one of its options takes, up to the next choice. */
  static final class Branch {
    final SearchNode from;
    final int option;
    final List<Happening> happenings = new ArrayList<>(1);

    /** The next choice; null where the program ends, or is not known yet. */
    @Nullable SearchNode to;

    Branch(SearchNode from, int option) {
      this.from = from;
      this.option = option;
    }

    int cost() {
      return from.cost(option);
    }
  }

  SearchNode(@Nullable Branch first, boolean isOfThreads, NodeOptions options) {
    this.first = first;
    this.isOfThreads = isOfThreads;
    this.options = options;
    this.branches = new Branch[options.size()];
    this.wanted = new boolean[options.size()];
    this.cost = first == null ? 0 : first.cost();
  }

  /** Later branches that ended here, because the state was known already. */
  List<Branch> arrivals() {
    return arrivals;
  }

  void arrive(Branch branch) {
    arrivals = arrivals.isEmpty() ? new ArrayList<>(1) : arrivals;
    arrivals.add(branch);
  }

  int size() {
    return options.size();
  }

  /** The thread that the option lets run, or the number of an alternative. */
  int number(int option) {
    return options.number(option);
  }

  boolean isFor(int[] others) {
    return options.isFor(others);
  }

  /** The option with this number; negative if there is none. */
  int indexOf(int number) {
    return options.indexOf(number);
  }

  /** The preemptions on the way to here and through the option. */
  int cost(int option) {
    return cost + price(option);
  }

  int price(int option) {
    return options.isDear(option) ? 1 : 0;
  }

  /** Whether the option is asked for now and was not before. */
  boolean want(int option) {
    boolean isNew = !wanted[option];
    wanted[option] = true;
    return isNew;
  }

  boolean isWanted(int option) {
    return wanted[option];
  }

  boolean isTaken(int option) {
    return branches[option] != null;
  }

  @Nullable Branch branch(int option) {
    return branches[option];
  }

  /** Begins the course of an option, or finds the one that was begun before. */
  Branch take(int option) {
    wanted[option] = true;
    Branch branch = branches[option];
    if (branch == null) {
      branch = new Branch(this, option);
      branches[option] = branch;
    }
    return branch;
  }
}
