package javalings.interleave.model;

import java.util.ArrayDeque;
import java.util.Deque;
import javalings.interleave.event.CodeSite;
import javalings.interleave.hook.WatchedCalls;
import javalings.interleave.model.scope.ModelTaskScope;
import javalings.interleave.model.scope.ScopedBindings;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** One thread of the explored program. */
public final class ModelThread {

  public final int id;
  public final String name;

  /** What the program takes for this thread; it is never started. */
  public final Thread visible;

  final boolean isDaemon;
  public final Execution execution;
  public final VectorClock clock;
  public final OptimisticReads reads = new OptimisticReads();
  public ThreadMode mode = ThreadMode.READY;
  public @Nullable Wait wait;
  long deadline = Wait.NEVER;
  long turn;
  public boolean interrupted;
  boolean timedOut;
  public boolean hasPermit;
  boolean hasToldWait;

  /** Whether it has done nothing in this turn yet that somebody else could notice. */
  boolean isFresh;

  /** Counts where it asked whose turn it is, so that two such places in a row are told apart. */
  int points;

  /** Whether nothing that is due later comes before its next step. */
  boolean isCalm;

  /** How deep it is in code that must not be interrupted by a switch. */
  public int atomic;

  /** What a call on a future, in progress, hands to the work given to it. */
  public @Nullable Object handover;

  public @Nullable Object viewed;

  /** The scoped values that it sees. */
  public @Nullable ScopedBindings bindings;

  /** The scopes that it has opened and not closed yet, innermost first. */
  public final Deque<ModelTaskScope<?, ?>> scopes = new ArrayDeque<>();

  /** The watched calls in progress, innermost first. */
  public final Deque<WatchedCalls.Frame> calls = new ArrayDeque<>();

  private int steps;
  private int cells;
  private int loop = -1;
  private final SpinDetector detector = new SpinDetector();
  private CodeSite lastSite = new CodeSite("", "", "?", 0, false);

  ModelThread(
      int id,
      String name,
      Thread visible,
      boolean isDaemon,
      VectorClock clock,
      Execution execution) {
    this.id = id;
    this.name = name;
    this.visible = visible;
    this.isDaemon = isDaemon;
    this.clock = clock;
    this.execution = execution;
    clock.tick(id);
  }

  /** The strand that runs this very code, or null outside of an execution. */
  public static @Nullable ModelThread current() {
    Execution execution = Execution.current();
    return execution == null ? null : execution.running();
  }

  /** A number for a cell that this strand is the first to touch. */
  long newCell() {
    return (long) id << 32 | cells++;
  }

  /** Lets the scheduler decide who goes on; returns when it is this strand's turn. */
  public void step(MemoryCell cell, boolean isWrite) {
    if (detector.isLongBurst()) {
      spin();
    } else if (atomic == 0) {
      execution.reschedule(this);
    }
    touch(cell, isWrite);
  }

  /** As {@link #step}, where nothing that is due later comes in between. */
  public void stepBeforeAlarms(MemoryCell cell) {
    isCalm = true;
    step(cell, true);
    isCalm = false;
  }

  /** Enters what it does into the state; the order of independent steps leaves no mark. */
  public void touch(MemoryCell cell, boolean isWrite) {
    isFresh = false;
    execution.mix(id, steps++, cell.id, isWrite ? 1 : 0, cell.touch(isWrite));
  }

  /** The strand has nothing to do until somebody else has done something. */
  public void spin() {
    detector.rest();
    if (atomic == 0) {
      isFresh = false;
      mode = ThreadMode.SPINNING;
      turn = execution.turn();
      execution.reschedule(this);
      mode = ThreadMode.READY;
    }
  }

  public void backEdge(int site) {
    loop = site;
    if (detector.isLongLoop()) {
      execution.countLoops();
      spin();
    }
  }

  /** Waits for as long as the schedule wants, at least formally {@code nanos}. */
  public void sleep(long nanos) throws InterruptedException {
    isFresh = false;
    mode = ThreadMode.SLEEPING;
    deadline = execution.after(nanos);
    execution.reschedule(this);
    mode = ThreadMode.READY;
    deadline = Wait.NEVER;
    execution.mix(id, steps++, 0, 2, 0);
    if (interrupted) {
      throw interruption();
    }
  }

  /** Waits, and counts as a write to the cell once the wait is over. */
  public Wait.Wake await(Wait what, MemoryCell cell) {
    Wait.Wake wake = await(what);
    touch(cell, true);
    return wake;
  }

  private Wait.Wake await(Wait what) {
    boolean isReady = what.ready().getAsBoolean();
    hasToldWait = false;
    if (atomic > 0 && !isReady) {
      throw execution.refuse("waiting inside of code that the JDK runs under a lock of its own");
    }
    if (!isReady && !what.kind().isIdle() && !what.kind().cutsIn()) {
      execution.tellWait(this, what);
    }
    if (atomic == 0) {
      block(what);
    }
    if (what.isInterruptible() && interrupted) {
      return Wait.Wake.INTERRUPTED;
    }
    boolean gaveUp = timedOut;
    timedOut = false;
    return gaveUp ? Wait.Wake.TIMED_OUT : Wait.Wake.READY;
  }

  private void block(Wait what) {
    beginWait(what);
    execution.reschedule(this);
    endWait();
  }

  /** It waits from its very beginning, and acts for the place that made it wait. */
  void dozes(Wait what) {
    lastSite = what.site();
    beginWait(what);
  }

  /** The end of what began with {@link #dozes}. */
  void wakes(MemoryCell cell) {
    endWait();
    timedOut = false;
    touch(cell, true);
  }

  private void beginWait(Wait what) {
    wait = what;
    deadline = what.deadline();
    mode = ThreadMode.WAITING;
  }

  private void endWait() {
    mode = ThreadMode.READY;
    wait = null;
    deadline = Wait.NEVER;
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

  public boolean hasEnded() {
    return mode == ThreadMode.ENDED;
  }

  /** Whether it is a worker of a pool with nothing to do, for whom nobody has to wait. */
  boolean isIdle() {
    return wait != null && wait.kind().isIdle();
  }

  /** Whether it waits for a time that may come at any time. */
  boolean isAlarm() {
    return wait != null && wait.kind().cutsIn() && deadline != Wait.NEVER;
  }

  /** Begins a turn. */
  void resumed() {
    detector.rest();
    isFresh = true;
  }

  /** Everything done so far happens before whatever follows an {@link #acquire} of this. */
  public void release(Object target) {
    release(execution.cell(target, ""));
  }

  public void release(MemoryCell cell) {
    cell.clock.join(clock);
    changed();
  }

  /** Something has come after this moment, and not after what follows. */
  public void changed() {
    isFresh = false;
    clock.tick(id);
  }

  public void acquire(Object target) {
    acquire(execution.cell(target, ""));
  }

  public void acquire(MemoryCell cell) {
    clock.join(cell.clock);
  }

  public void tell(CodeSite site, String pattern, @Nullable Object... parts) {
    execution.log.tell(this, site, pattern, parts);
  }

  public CodeSite site(int number) {
    lastSite = execution.settings.table().get(number);
    return lastSite;
  }

  /** The loop that it went round last; where it was last, if it has been in none. */
  CodeSite loopSite() {
    return loop < 0 ? lastSite : execution.settings.table().get(loop);
  }

  /** Where the program called into a stand-in last. */
  public CodeSite lastSite() {
    return lastSite;
  }

  /** Takes the interrupt, as the JDK's methods do, and returns what to throw. */
  public InterruptedException interruption() {
    interrupted = false;
    acquire(visible);
    return new InterruptedException();
  }

  /**
   * As {@link #await} for methods that throw when interrupted; tells whether it was not too late.
   */
  public boolean awaitOrThrow(Wait what, MemoryCell cell) throws InterruptedException {
    return switch (await(what, cell)) {
      case READY -> true;
      case TIMED_OUT -> false;
      case INTERRUPTED -> throw interruption();
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
