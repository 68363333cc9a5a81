package javalings.interleave.model;

import org.jspecify.annotations.Nullable;

/** A thread as the scheduler sees it: whether it could go on, and what it waits for. */
final class ScheduledThread {

  /** The number of the thread, in the order of the threads' start. */
  final int id;

  final boolean isDaemon;
  ThreadState mode = ThreadState.READY;
  @Nullable Wait wait;
  long deadline = Wait.NEVER;

  /** When it began to spin, counted in changes of turn. */
  long spinsSince;

  boolean interrupted;
  private boolean timedOut;
  boolean hasToldWait;

  /** Whether it has done nothing in this turn yet that another thread could notice. */
  boolean isFresh;

  /** Counts its calls of the scheduler, so that two calls in the same state are told apart. */
  int points;

  /** Whether no alarm may come before its next step. */
  boolean isCalm;

  /** How many rounds of its loop in a row were the same when it began to spin. */
  int idleRounds;

  /** How many rounds of its loops had changed a local variable when it began to spin. */
  int changes;

  ScheduledThread(int id, boolean isDaemon) {
    this.id = id;
    this.isDaemon = isDaemon;
  }

  void beginSpin(long turn, LoopWatch loops) {
    idleRounds = loops.idleRounds();
    changes = loops.changes();
    isFresh = false;
    mode = ThreadState.SPINNING;
    spinsSince = turn;
  }

  void beginSleep(long until) {
    isFresh = false;
    mode = ThreadState.SLEEPING;
    deadline = until;
  }

  void beginWait(Wait what) {
    wait = what;
    deadline = what.deadline();
    mode = ThreadState.WAITING;
  }

  /** It spins, sleeps or waits no longer. */
  void goOn() {
    mode = ThreadState.READY;
    wait = null;
    deadline = Wait.NEVER;
  }

  void end() {
    mode = ThreadState.ENDED;
  }

  boolean hasEnded() {
    return mode == ThreadState.ENDED;
  }

  boolean isAble() {
    return switch (mode) {
      case READY -> true;
      case SLEEPING -> interrupted;
      case WAITING ->
          wait != null && (wait.ready().getAsBoolean() || (wait.isInterruptible() && interrupted));
      case SPINNING, ENDED -> false;
    };
  }

  /** Whether it is a worker of a pool without a task, so that the execution may end without it. */
  boolean isIdle() {
    return wait != null && wait.kind().isIdle();
  }

  /** Whether it could do anything before another one does. */
  boolean mayMoveFirst() {
    boolean waits = mode == ThreadState.WAITING && deadline == Wait.NEVER;
    return !hasEnded() && !isIdle() && (!waits || isAble());
  }

  boolean waitsInVain() {
    return wait != null && !isIdle();
  }

  /** Whether it waits for a time that may come at any time. */
  boolean isAlarm() {
    return wait != null && wait.kind().cutsIn() && deadline != Wait.NEVER;
  }

  /** Whether the virtual machine would not wait for it. */
  boolean isDispensable() {
    return hasEnded() || isDaemon || isIdle();
  }

  /** Begins a turn. */
  void resumed() {
    isFresh = true;
  }

  /** Its deadline has passed. */
  void runOut() {
    timedOut = mode == ThreadState.WAITING;
  }

  /** Whether the last wait ended because its time was over; asked once. */
  boolean hasTimedOut() {
    boolean did = timedOut;
    timedOut = false;
    return did;
  }

  /** The answer of {@link Thread#getState}. */
  Thread.State threadState() {
    return switch (mode) {
      case READY, SPINNING -> Thread.State.RUNNABLE;
      case SLEEPING -> Thread.State.TIMED_WAITING;
      case ENDED -> Thread.State.TERMINATED;
      case WAITING -> wait == null ? Thread.State.WAITING : wait.state();
    };
  }
}
