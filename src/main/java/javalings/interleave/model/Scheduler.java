package javalings.interleave.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which thread runs next. A thread that could go on is the first option; taking the turn
 * from it is a preemption. Virtual time: a sleep may end whenever another thread could run, which
 * is a preemption too, because a sleep orders nothing; a timeout fires only when no other thread
 * can do anything.
 */
final class Scheduler {

  private final List<SchedulingState> threads = new ArrayList<>();
  private final ScheduleDecisions decisions;

  /** So many steps daemons may take when all other threads have ended. */
  private static final int MOST_STRAGGLERS = 200;

  private int stragglers;

  /** Counts the changes of turn. */
  long turn;

  /** Virtual time in nanoseconds. */
  long now;

  Scheduler(ScheduleDecisions decisions) {
    this.decisions = decisions;
  }

  void add(SchedulingState thread) {
    threads.add(thread);
  }

  /** The thread that runs next; null when the execution is over. */
  @Nullable SchedulingState next(@Nullable SchedulingState current, long state) {
    if (threads.stream().allMatch(SchedulingState::isDispensable)) {
      return straggler();
    }
    if (current != null && current.isFresh && current.isAble()) {
      return current; // the other threads were options when this one was chosen
    }
    List<SchedulingState> able = inOrder(current);
    List<SchedulingState> options = able;
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
    SchedulingState chosen =
        options.isEmpty()
            ? leastRecentSpinner()
            : pick(options, able.size(), stays, stays ? state + able.getFirst().points : state);
    return chosen == null ? null : begin(chosen, current);
  }

  /** Daemons may still do something before the virtual machine is gone: it shows their races. */
  private @Nullable SchedulingState straggler() {
    if (stragglers++ > MOST_STRAGGLERS) {
      return null;
    }
    return threads.stream()
        .filter(SchedulingState::isAble)
        .findFirst()
        .map(s -> begin(s, null))
        .orElse(null);
  }

  /** Whether no thread is left for which the virtual machine would wait. */
  boolean isClosing() {
    return stragglers > 0;
  }

  private List<SchedulingState> inOrder(@Nullable SchedulingState current) {
    List<SchedulingState> able = new ArrayList<>();
    if (current != null && current.isAble()) {
      able.add(current);
    }
    for (SchedulingState thread : threads) {
      if (thread != current && thread.isAble()) {
        able.add(thread);
      }
    }
    return able;
  }

  private boolean mayCutIn(SchedulingState thread) {
    boolean sleeps = thread.mode == ThreadMode.SLEEPING && !thread.interrupted;
    return sleeps || isRefreshed(thread) || isNextAlarm(thread);
  }

  /** Alarms go off in the order of their deadlines. */
  private boolean isNextAlarm(SchedulingState thread) {
    return thread.isAlarm()
        && !thread.isAble()
        && threads.stream()
            .allMatch(other -> !other.isAlarm() || other.deadline >= thread.deadline);
  }

  /** A thread that waits in a loop looks again only after another thread had a turn. */
  private boolean isRefreshed(SchedulingState thread) {
    return thread.mode == ThreadMode.SPINNING && thread.spinsSince < turn;
  }

  private List<SchedulingState> quiet() {
    List<SchedulingState> spinners = threads.stream().filter(this::isRefreshed).toList();
    if (!spinners.isEmpty()) {
      return spinners;
    }
    long earliest = threads.stream().mapToLong(thread -> thread.deadline).min().orElse(Wait.NEVER);
    return earliest == Wait.NEVER
        ? List.of()
        : threads.stream().filter(thread -> thread.deadline == earliest).toList();
  }

  private @Nullable SchedulingState leastRecentSpinner() {
    return threads.stream()
        .filter(thread -> thread.mode == ThreadMode.SPINNING)
        .min(Comparator.comparingLong(thread -> thread.spinsSince))
        .orElse(null);
  }

  private SchedulingState pick(List<SchedulingState> options, int able, boolean stays, long state) {
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
  SchedulingState pickFreely(List<SchedulingState> options, long state) {
    return pick(options, 0, false, state);
  }

  private SchedulingState begin(SchedulingState chosen, @Nullable SchedulingState current) {
    if (!chosen.isAble() && chosen.deadline != Wait.NEVER) {
      now = Math.max(now, chosen.deadline);
      chosen.runOut();
    }
    if (chosen != current) {
      turn++;
      chosen.resumed();
    }
    return chosen;
  }
}
