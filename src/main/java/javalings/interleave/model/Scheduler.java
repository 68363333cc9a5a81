package javalings.interleave.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose turn it is. A strand that could go on is asked first; taking the turn from it is a
 * preemption. Virtual time: a sleep may end whenever somebody else could run, which is a preemption
 * too, because a sleep orders nothing; a timeout fires only when nobody else can do anything.
 */
final class Scheduler {

  private final List<ModelThread> threads;
  private final ScheduleDecisions decisions;

  /** So many steps daemons may take when everybody else has ended. */
  private static final int MOST_STRAGGLERS = 200;

  private int stragglers;

  /** Counts the changes of turn. */
  long turn;

  /** Virtual time in nanoseconds. */
  long now;

  Scheduler(List<ModelThread> threads, ScheduleDecisions decisions) {
    this.threads = threads;
    this.decisions = decisions;
  }

  /** The strand that runs next; null when the execution is over. */
  @Nullable ModelThread next(@Nullable ModelThread current, long state) {
    if (threads.stream().allMatch(Scheduler::isDispensable)) {
      return straggler();
    }
    if (current != null && current.isFresh && current.isAble()) {
      return current; // whoever else could go was an option when this one was chosen
    }
    List<ModelThread> able = inOrder(current);
    List<ModelThread> options = able;
    if (able.isEmpty()) {
      options = quiet();
    } else {
      options = new ArrayList<>(able);
      boolean isCalm = threads.stream().anyMatch(thread -> thread.isCalm);
      threads.stream()
          .filter(thread -> mayCutIn(thread) && !(isCalm && thread.isAlarm()))
          .forEach(options::add);
    }
    boolean stays = !able.isEmpty() && able.getFirst() == current;
    ModelThread chosen =
        options.isEmpty()
            ? leastRecentSpinner()
            : pick(options, able.size(), stays, stays ? state + able.getFirst().points : state);
    return chosen == null ? null : begin(chosen, current);
  }

  /** Daemons may still do something before the virtual machine is gone: it shows their races. */
  private @Nullable ModelThread straggler() {
    if (stragglers++ > MOST_STRAGGLERS) {
      return null;
    }
    return threads.stream()
        .filter(ModelThread::isAble)
        .findFirst()
        .map(s -> begin(s, null))
        .orElse(null);
  }

  /** Whether nobody is left for whom the virtual machine would wait. */
  boolean isClosing() {
    return stragglers > 0;
  }

  private static boolean isDispensable(ModelThread thread) {
    return thread.mode == ThreadMode.ENDED || thread.isDaemon || thread.isIdle();
  }

  private List<ModelThread> inOrder(@Nullable ModelThread current) {
    List<ModelThread> able = new ArrayList<>();
    if (current != null && current.isAble()) {
      able.add(current);
    }
    for (ModelThread thread : threads) {
      if (thread != current && thread.isAble()) {
        able.add(thread);
      }
    }
    return able;
  }

  private boolean mayCutIn(ModelThread thread) {
    boolean sleeps = thread.mode == ThreadMode.SLEEPING && !thread.interrupted;
    return sleeps || isRefreshed(thread) || isNextAlarm(thread);
  }

  /** What is due later does not come earlier. */
  private boolean isNextAlarm(ModelThread thread) {
    return thread.isAlarm()
        && !thread.isAble()
        && threads.stream()
            .allMatch(other -> !other.isAlarm() || other.deadline >= thread.deadline);
  }

  /** A strand that waits in a loop looks again only after somebody else had a turn. */
  private boolean isRefreshed(ModelThread thread) {
    return thread.mode == ThreadMode.SPINNING && thread.turn < turn;
  }

  private List<ModelThread> quiet() {
    List<ModelThread> spinners = threads.stream().filter(this::isRefreshed).toList();
    if (!spinners.isEmpty()) {
      return spinners;
    }
    long earliest = threads.stream().mapToLong(thread -> thread.deadline).min().orElse(Wait.NEVER);
    return earliest == Wait.NEVER
        ? List.of()
        : threads.stream().filter(thread -> thread.deadline == earliest).toList();
  }

  private @Nullable ModelThread leastRecentSpinner() {
    return threads.stream()
        .filter(thread -> thread.mode == ThreadMode.SPINNING)
        .min(Comparator.comparingLong(thread -> thread.turn))
        .orElse(null);
  }

  private ModelThread pick(List<ModelThread> options, int able, boolean stays, long state) {
    if (options.size() == 1) {
      return options.getFirst();
    }
    int[] ids = options.stream().mapToInt(thread -> thread.id).toArray();
    boolean[] preempts = new boolean[ids.length];
    for (int i = 1; i < ids.length; i++) {
      preempts[i] = stays || (able > 0 && i >= able);
    }
    return options.get(decisions.choose(ids, preempts, state));
  }

  /** One of several, at no cost, where the JDK itself leaves the choice open. */
  ModelThread pickFreely(List<ModelThread> options, long state) {
    return pick(options, 0, false, state);
  }

  private ModelThread begin(ModelThread chosen, @Nullable ModelThread current) {
    if (!chosen.isAble() && chosen.deadline != Wait.NEVER) {
      now = Math.max(now, chosen.deadline);
      chosen.timedOut = chosen.mode == ThreadMode.WAITING;
    }
    if (chosen != current) {
      turn++;
      chosen.resumed();
    }
    return chosen;
  }
}
