package javalings.interleave.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * Decides which thread runs next. A thread that could go on is the first option; taking the turn
 * from it is a preemption. Virtual time: a sleep may end whenever another thread could run, which
 * is a preemption too, because a sleep orders nothing; a timeout fires only when no other thread
 * can do anything.
 */
final class Scheduler {

  private final List<ScheduledThread> threads = new ArrayList<>();
  private final ScheduleDecisions decisions;
  private final Effort effort;

  /** So many steps daemons may take when all other threads have ended. */
  private static final int MOST_STRAGGLERS = 200;

  private int stragglers;

  /** Stands for the end of the program. */
  private final MemoryCell closing = new MemoryCell(-2);

  /** The thread that ran last. */
  private int last;

  /** Whether the execution ends here because it goes on as one before did. */
  boolean isStopped;

  /** Whether it would go on for ever. */
  boolean isEndless;

  /** So many same rounds, and time may pass meanwhile. */
  private static final int SOME_ROUNDS = 3;

  /** So many same rounds, and they go on for ever. */
  private static final int MANY_ROUNDS = 500;

  /** So many times in a row nothing has happened but that a time has come. */
  private static final int MUCH_TIME = 300;

  /** So many changes of turn, and a thread that waits in a loop looks again, whatever is chosen. */
  private static final int FAIR = 40;

  private int idleTimes;
  private long stuckBefore;
  private long changesBefore;

  /** Counts the changes of turn. */
  long turn;

  /** Virtual time in nanoseconds. */
  long now;

  Scheduler(ScheduleDecisions decisions, Effort effort) {
    this.decisions = decisions;
    this.effort = effort;
  }

  void add(ScheduledThread thread) {
    threads.add(thread);
  }

  /** The thread that runs next; null when the execution is over. */
  @Nullable ScheduledThread next(@Nullable ScheduledThread current, long state) {
    effort.turn(threads.size());
    if (isStopped) {
      return null; // finally blocks of the program still run, and take no more turns
    }
    if (threads.stream().allMatch(ScheduledThread::isDispensable)) {
      return straggler();
    }
    if (current != null && current.isFresh && current.isAble()) {
      return current; // the other threads were options when this one was chosen
    }
    List<ScheduledThread> able = inOrder(current);
    int count = able.size();
    List<ScheduledThread> options;
    if (able.isEmpty()) {
      isEndless = isLivelock() || onlyTimePasses();
      if (isEndless) {
        return null;
      }
      options = quiet();
    } else {
      options = withThoseThatCutIn(able);
    }
    boolean stays = count > 0 && able.getFirst() == current;
    ScheduledThread chosen =
        options.isEmpty()
            ? leastRecentSpinner()
            : pick(options, count, stays, stays ? state + able.getFirst().points : state);
    return chosen == null ? null : begin(chosen, current);
  }

  /** As loops, for it is asked at every step. */
  private List<ScheduledThread> withThoseThatCutIn(List<ScheduledThread> able) {
    boolean isCalm = false;
    long nextAlarm = Wait.NEVER;
    for (ScheduledThread thread : threads) {
      isCalm |= thread.isCalm;
      nextAlarm = thread.isAlarm() ? Math.min(nextAlarm, thread.deadline) : nextAlarm;
    }
    for (ScheduledThread thread : threads) {
      if (mayCutIn(thread, nextAlarm) && !(isCalm && thread.isAlarm())) {
        able.add(thread);
      }
    }
    return able;
  }

  private @Nullable ScheduledThread leastRecentSpinner() {
    Optional<ScheduledThread> spinner =
        threads.stream()
            .filter(thread -> thread.mode == ThreadState.SPINNING)
            .min(Comparator.comparingLong(thread -> thread.spinsSince));
    spinner.ifPresent(thread -> decisions.alone(thread.id));
    return spinner.orElse(null);
  }

  /**
   * Daemons may still do something before the virtual machine is gone: it shows their races. Their
   * steps come after the end of the program, and could also have come before.
   */
  private @Nullable ScheduledThread straggler() {
    if (stragglers == 0) {
      decisions.touched(last, closing, true);
    }
    if (stragglers++ > MOST_STRAGGLERS) {
      return null;
    }
    return threads.stream()
        .filter(ScheduledThread::isAble)
        .findFirst()
        .map(thread -> {
          decisions.alone(thread.id);
          decisions.touched(thread.id, closing, false);
          return begin(thread, null);
        })
        .orElse(null);
  }

  /** Whether no thread is left for which the virtual machine would wait. */
  boolean isClosing() {
    return stragglers > 0;
  }

  /** Ends the execution: it can show nothing that others do not. */
  void stop() {
    isStopped = true;
    throw new ExecutionStop();
  }

  /** Whether another thread could do anything before this one does. */
  boolean hasOthers(ScheduledThread thread) {
    return threads.stream().anyMatch(other -> other != thread && other.mayMoveFirst());
  }

  private List<ScheduledThread> inOrder(@Nullable ScheduledThread current) {
    List<ScheduledThread> able = new ArrayList<>();
    if (current != null && current.isAble()) {
      able.add(current);
    }
    for (ScheduledThread thread : threads) {
      if (thread != current && thread.isAble()) {
        able.add(thread);
      }
    }
    return able;
  }

  /** Alarms go off in the order of their deadlines. */
  private boolean mayCutIn(ScheduledThread thread, long nextAlarm) {
    return (thread.mode == ThreadState.SLEEPING && !thread.interrupted)
        || isRefreshed(thread)
        || (thread.isAlarm() && thread.deadline == nextAlarm && !thread.isAble());
  }

  /** Whether no thread waits for an earlier time. */
  boolean isNextDue(long deadline) {
    return threads.stream().allMatch(thread -> thread.deadline >= deadline);
  }

  /** A thread that waits in a loop looks again only after another thread had a turn. */
  private boolean isRefreshed(ScheduledThread thread) {
    return thread.mode == ThreadState.SPINNING && thread.spinsSince < turn;
  }

  private List<ScheduledThread> quiet() {
    List<ScheduledThread> spinners = threads.stream().filter(this::isRefreshed).toList();
    long earliest = threads.stream().mapToLong(thread -> thread.deadline).min().orElse(Wait.NEVER);
    if (earliest == Wait.NEVER ? !spinners.isEmpty() : !allSpinFor(SOME_ROUNDS)) {
      return spinners.isEmpty() ? due(earliest) : fair(spinners);
    }
    return due(earliest);
  }

  /** A thread whose loop is over by now must not starve while others go round theirs. */
  private List<ScheduledThread> fair(List<ScheduledThread> spinners) {
    return spinners.stream()
        .filter(thread -> thread.spinsSince < turn - FAIR)
        .findFirst()
        .map(List::of)
        .orElse(spinners);
  }

  private List<ScheduledThread> due(long time) {
    return time == Wait.NEVER
        ? List.of()
        : threads.stream().filter(thread -> thread.deadline == time).toList();
  }

  private boolean allSpinFor(int rounds) {
    return threads.stream()
        .filter(thread -> thread.mode == ThreadState.SPINNING)
        .allMatch(thread -> thread.idleRounds >= rounds);
  }

  /** Whether all that still move go round in circles, and no time will come that ends it. */
  private boolean isLivelock() {
    return threads.stream().anyMatch(thread -> thread.mode == ThreadState.SPINNING)
        && threads.stream().allMatch(thread -> thread.deadline == Wait.NEVER)
        && allSpinFor(MANY_ROUNDS);
  }

  /** Whether threads wait for ever while others only wait for one time after the other. */
  private boolean onlyTimePasses() {
    long stuck = 1;
    for (ScheduledThread thread : threads) {
      if (thread.waitsInVain() && thread.deadline == Wait.NEVER && !thread.isDaemon) {
        stuck = 31 * (31 * stuck + thread.id) + thread.points;
      }
    }
    long changes = changesOfSpinners();
    boolean isNews = stuck == 1 || stuck != stuckBefore || changes != changesBefore;
    idleTimes = isNews ? 0 : idleTimes + 1;
    stuckBefore = stuck;
    changesBefore = changes;
    return idleTimes > MUCH_TIME;
  }

  /** Threads that hand each other the turn and count how often get on. */
  private long changesOfSpinners() {
    return threads.stream()
        .filter(thread -> thread.mode == ThreadState.SPINNING)
        .mapToLong(thread -> thread.changes)
        .sum();
  }

  private @Nullable ScheduledThread pick(
      List<ScheduledThread> options, int able, boolean stays, long state) {
    if (options.size() == 1) {
      decisions.alone(options.getFirst().id);
      return options.getFirst();
    }
    int[] ids = new int[options.size()];
    boolean[] preempts = new boolean[ids.length];
    boolean[] alarms = new boolean[ids.length];
    ids[0] = options.getFirst().id;
    for (int i = 1; i < ids.length; i++) {
      ids[i] = options.get(i).id;
      preempts[i] = stays || (able > 0 && i >= able);
      alarms[i] = i >= able && options.get(i).isAlarm();
    }
    int chosen = decisions.choose(ids, preempts, alarms, state);
    isStopped = chosen == ScheduleDecisions.STOP;
    return isStopped ? null : options.get(chosen);
  }

  /** One of several courses, of which all but the first may have the price of a preemption. */
  int alternative(int[] options, boolean isDear, long state) {
    int chosen = options.length == 1 ? 0 : decisions.alternative(options, isDear, state);
    if (chosen == ScheduleDecisions.STOP) {
      stop();
    }
    return chosen;
  }

  private ScheduledThread begin(ScheduledThread chosen, @Nullable ScheduledThread current) {
    if (!chosen.isAble() && chosen.deadline != Wait.NEVER) {
      now = Math.max(now, chosen.deadline);
      chosen.runOut();
    }
    last = chosen.id;
    if (chosen != current) {
      turn++;
      chosen.resumed();
    }
    return chosen;
  }
}
