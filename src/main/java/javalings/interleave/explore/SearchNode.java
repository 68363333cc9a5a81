package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state of the program in which there is a choice, and what is known of its courses so far. */
final class SearchNode {

  /** The branch by which it was reached first; null at the root. */
  final @Nullable Branch first;

  /** Whether its options are threads, and not the courses that one of them may take. */
  final boolean isOfThreads;

  /** Later branches that ended here, because the state was known already. */
  final List<Branch> arrivals = new ArrayList<>(0);

  private final int[] options;
  private final boolean[] prices;
  private final @Nullable Branch[] branches;
  private final BitSet wanted = new BitSet(4);

  /** The preemptions on the cheapest known way to here. */
  int cost;

  /** The steps that threads may still take from here on, as far as they have been seen. */
  FutureSteps futures = FutureSteps.NONE;

  /** The course from a node on that one of its options takes, up to the next choice. */
  static final class Branch {
    final SearchNode from;
    final int option;
    final List<Happening> happenings = new ArrayList<>(2);

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

  SearchNode(@Nullable Branch first, boolean isOfThreads, int[] options, boolean[] prices) {
    this.first = first;
    this.isOfThreads = isOfThreads;
    this.options = options;
    this.prices = prices;
    this.branches = new Branch[options.length];
    this.cost = first == null ? 0 : first.cost();
  }

  int size() {
    return options.length;
  }

  /** The thread that the option lets run, or the number of an alternative. */
  int number(int option) {
    return options[option];
  }

  boolean isFor(int[] others) {
    return Arrays.equals(options, others);
  }

  /** The option with this number; negative if there is none. */
  int indexOf(int number) {
    for (int i = 0; i < options.length; i++) {
      if (options[i] == number) {
        return i;
      }
    }
    return -1;
  }

  /** The preemptions on the way to here and through the option. */
  int cost(int option) {
    return cost + price(option);
  }

  int price(int option) {
    return prices[option] ? 1 : 0;
  }

  /** Whether the option is asked for now and was not before. */
  boolean want(int option) {
    if (wanted.get(option)) {
      return false;
    }
    wanted.set(option);
    return true;
  }

  boolean isWanted(int option) {
    return wanted.get(option);
  }

  boolean isTaken(int option) {
    return branches[option] != null;
  }

  @Nullable Branch branch(int option) {
    return branches[option];
  }

  /** Begins the course of an option, or finds the one that was begun before. */
  Branch take(int option) {
    wanted.set(option);
    Branch branch = branches[option];
    if (branch == null) {
      branch = new Branch(this, option);
      branches[option] = branch;
    }
    return branch;
  }
}
