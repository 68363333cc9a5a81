package javalings.interleave.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.interleave.model.ScheduleDecisions;

/**
 * The schedules that are still to be tried, those with few preemptions first, so that the first one
 * that fails is a simple one. After Musuvathi and Qadeer, <i>Iterative context bounding for
 * systematic testing of multithreaded programs</i> (PLDI 2007). A state that has been reached
 * before is not branched from again.
 */
final class ScheduleQueue {

  /** A schedule, given by its first choices; after those no thread is interrupted. */
  private record Prefix(List<Integer> choices, int preemptions) {}

  /** Where a choice is made; the same options at the same price, or it is another place. */
  private record Node(long state, int options) {}

  private final List<Deque<Prefix>> byPreemptions = new ArrayList<>();
  private final Set<Node> visited = new HashSet<>();

  ScheduleQueue(int maxPreemptions) {
    for (int i = 0; i <= maxPreemptions; i++) {
      byPreemptions.add(new ArrayDeque<>());
    }
    byPreemptions.getFirst().push(new Prefix(List.of(), 0));
  }

  /** The next schedule to try, the deepest branch first. */
  Optional<Path> next() {
    return byPreemptions.stream()
        .filter(waiting -> !waiting.isEmpty())
        .findFirst()
        .map(waiting -> new Path(waiting.pop()));
  }

  /** Makes these choices and no others. */
  static Path replay(List<Integer> choices) {
    return new ScheduleQueue(0).new Path(new Prefix(choices, 0));
  }

  /** The choices of one execution. */
  final class Path implements ScheduleDecisions {
    private final Prefix prefix;
    private final List<Integer> taken = new ArrayList<>();
    private int preemptions;
    private boolean isFamiliar;
    private boolean hasStrayed;

    private Path(Prefix prefix) {
      this.prefix = prefix;
    }

    @Override
    public int choose(int[] threads, boolean[] preempts, long state) {
      int depth = taken.size();
      int choice = 0;
      if (depth < prefix.choices.size() && !hasStrayed) {
        choice = indexOf(threads, prefix.choices.get(depth));
        preemptions += preempts[choice] ? 1 : 0;
      } else if (!isFamiliar) {
        isFamiliar = !visited.add(new Node(state, options(threads, preempts)));
        if (!isFamiliar) {
          branch(threads, preempts);
        }
      }
      taken.add(threads[choice]);
      return choice;
    }

    @Override
    public int alternative(int[] options, boolean isDear, long state) {
      boolean[] preempts = new boolean[options.length];
      Arrays.fill(preempts, 1, options.length, isDear);
      return choose(options, preempts, state);
    }

    private static int options(int[] threads, boolean[] preempts) {
      return 31 * Arrays.hashCode(threads) + Arrays.hashCode(preempts);
    }

    private int indexOf(int[] threads, int wanted) {
      for (int i = 0; i < threads.length; i++) {
        if (threads[i] == wanted) {
          return i;
        }
      }
      hasStrayed = true;
      return 0;
    }

    private void branch(int[] threads, boolean[] preempts) {
      for (int i = threads.length - 1; i > 0; i--) {
        int cost = preemptions + (preempts[i] ? 1 : 0);
        if (cost < byPreemptions.size()) {
          byPreemptions.get(cost).push(new Prefix(with(threads[i]), cost));
        }
      }
    }

    private List<Integer> with(int thread) {
      List<Integer> choices = new ArrayList<>(taken);
      choices.add(thread);
      return choices;
    }

    /** The choices that tell it from the schedule in which no thread is interrupted. */
    List<Integer> prefix() {
      return prefix.choices;
    }

    int preemptions() {
      return preemptions;
    }

    /** Whether the program did something else than in the same schedule before. */
    boolean hasStrayed() {
      return hasStrayed || taken.size() < prefix.choices.size();
    }
  }
}
