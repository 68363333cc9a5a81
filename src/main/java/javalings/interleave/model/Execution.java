package javalings.interleave.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.fiber.FiberCarrier;
import javalings.interleave.fiber.InheritedLocals;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** One run of an instrumented program, from its first step to its {@link ExecutionEnding}. */
public final class Execution {

  private static final int MOST_YIELDS = 100;
  private static @Nullable Execution current;

  final ExecutionSettings settings;
  final ScheduleDecisions decisions;
  final Effort effort = new Effort();
  private final EventLog log = new EventLog();
  private final ThreadTable threads = new ThreadTable(this);
  private final PrimitiveStates<Execution> states = new PrimitiveStates<>(this);
  final StuckThreads stuck = new StuckThreads(log, states);
  private final FiberCarrier carrier;
  final Scheduler scheduler;
  private final List<ModelThread> all = new ArrayList<>();
  private final List<FiberCarrier.Fiber> fibers = new ArrayList<>();
  private final CellTable cells = new CellTable(this::newCell, effort);
  private @Nullable ModelThread running;
  private @Nullable ModelThread upcoming;
  private @Nullable ModelThread pausing;
  private @Nullable ExecutionEnding ending;
  private ExecutionEnding.@Nullable Threw failure;
  private boolean killed;
  private final StateHash state = new StateHash();
  private int steps;

  Execution(FiberCarrier carrier, ScheduleDecisions decisions, ExecutionSettings settings) {
    this.carrier = carrier;
    this.settings = settings;
    this.decisions = decisions;
    this.scheduler = new Scheduler(decisions, effort);
  }

  public static @Nullable Execution current() {
    return current;
  }

  /** The thread that runs the calling code; null if no model thread does. */
  public @Nullable ModelThread running() {
    ModelThread thread = running;
    if (thread == null || fibers.get(thread.id()).thread() != Thread.currentThread()) {
      return null;
    }
    stopIfKilled();
    return thread;
  }

  public EventLog log() {
    return log;
  }

  public ThreadTable threads() {
    return threads;
  }

  public <T> T state(StateKey<Execution, T> key) {
    return states.get(key);
  }

  public ObjectNames names() {
    return log.names();
  }

  public boolean isOver() {
    return killed;
  }

  /** Runs the program; one at a time in a virtual machine. */
  ExecutionEnding run(Callable<?> main) {
    current = this;
    try {
      Thread visible = Thread.ofPlatform().name("main").unstarted(() -> {});
      upcoming = spawn("main", visible, false, new VectorClock(), main);
      threads.register(visible, upcoming);
      drive();
    } finally {
      unwind();
      current = null;
    }
    return ending == null ? new ExecutionEnding.Done() : ending;
  }

  private void drive() {
    while (upcoming != null) {
      ModelThread next = upcoming;
      upcoming = null;
      running = next;
      if (!handsBack(fibers.get(next.id()))) {
        ending = new ExecutionEnding.Refused(Waiting.unseen(next));
      }
      pausing = null;
    }
    if (ending == null && log.hasReadForNothing()) {
      ending = new ExecutionEnding.Known();
    } else if (ending == null) {
      ending = failure == null ? quietEnding() : failure;
    }
  }

  private ExecutionEnding quietEnding() {
    return scheduler.isStopped
        ? new ExecutionEnding.Known()
        : stuck.ending(all, scheduler.isEndless, steps);
  }

  /**
   * Runs it until it pauses by itself or ends. In between the JDK may yield on its own account, as
   * it does around sockets; a thread that never comes back from that waits for the world outside.
   */
  private boolean handsBack(FiberCarrier.Fiber fiber) {
    for (int i = 0; i < MOST_YIELDS; i++) {
      fiber.resume();
      if (pausing != null || fiber.hasEnded() || fiber.isStuck()) {
        break;
      }
    }
    return pausing != null || fiber.hasEnded();
  }

  /** Ends what still waits, so that no thread and no object outlives the execution. */
  private void unwind() {
    killed = true;
    for (ModelThread thread : all) {
      FiberCarrier.Fiber fiber = fibers.get(thread.id());
      running = thread;
      for (int i = 0; i < 3 && !fiber.hasEnded() && !fiber.isStuck(); i++) {
        fiber.resume();
      }
    }
    running = null;
  }

  ModelThread spawn(
      String name, Thread visible, boolean isDaemon, VectorClock clock, Callable<?> body) {
    ModelThread thread = new ModelThread(all.size(), name, visible, isDaemon, clock, this);
    all.add(thread);
    decisions.started(running == null ? -1 : running.id(), thread.id());
    scheduler.add(thread.scheduling);
    fibers.add(carrier.fiber(() -> live(thread, body)));
    InheritedLocals.hand(visible, fibers.getLast().thread());
    return thread;
  }

  private void live(ModelThread thread, Callable<?> body) {
    try {
      perform(thread, body);
      LastStep.all(states.all());
    } catch (ExecutionStop _) {
      return;
    }
    OptimisticReads.of(thread).end(false);
    thread.scheduling.end();
    thread.touch(cell(thread.visible, "life"), true);
    thread.release(thread);
    upcoming = ending == null ? next(null) : null;
  }

  private void perform(ModelThread thread, Callable<?> body) {
    stopIfKilled();
    try {
      body.call();
      log.returns(thread, thread.lastSite());
    } catch (ExecutionStop stop) {
      throw stop;
    } catch (UnsupportedProgram e) {
      end(new ExecutionEnding.Refused(String.valueOf(e.getMessage())));
    } catch (Throwable thrown) {
      log.ends(thread, thread.lastSite(), "dies of ", thrown);
      boolean isCutShort = killed || scheduler.isStopped; // a finally block may fail by that alone
      if (!isCutShort && !threads.handles(thread, thrown)) {
        die(thread, thrown);
      }
    }
    stopIfKilled();
  }

  private void stopIfKilled() {
    if (killed) {
      throw new ExecutionStop();
    }
  }

  /** The others go on, as they would: what they do next may show why. */
  private void die(ModelThread thread, Throwable thrown) {
    if (failure == null && !scheduler.isClosing()) {
      failure = new ExecutionEnding.Threw(thread, thrown);
      log.failed();
    }
  }

  private void end(ExecutionEnding how) {
    ending = ending == null ? how : ending;
  }

  /** Returns when it is this thread's turn again. */
  void reschedule(ModelThread thread) {
    thread.scheduling.points++;
    if (steps++ > settings.maxSteps()) {
      tooLong(settings.maxSteps());
    }
    ModelThread next = ending == null ? next(thread) : null;
    if (next == thread) {
      return;
    }
    upcoming = next;
    pausing = thread;
    fibers.get(thread.id()).pause();
    stopIfKilled();
    if (pausing == thread) {
      throw refuse("a switch of threads inside of native code or a class initialiser");
    }
  }

  private @Nullable ModelThread next(@Nullable ModelThread thread) {
    ScheduledThread current = thread == null ? null : thread.scheduling;
    ScheduledThread next = scheduler.next(current, state.sum());
    return next == null ? null : all.get(next.id);
  }

  void tooLong(int rounds) {
    end(failure == null ? new ExecutionEnding.TooLong(rounds) : failure);
  }

  public UnsupportedProgram refuse(String what) {
    end(new ExecutionEnding.Refused(what));
    return new UnsupportedProgram(what);
  }

  /** Picks one of several threads for something that the JDK leaves open. */
  public ModelThread pick(List<ModelThread> options) {
    int[] ids = options.stream().mapToInt(thread -> thread.id()).toArray();
    ModelThread picked = options.get(scheduler.alternative(ids, false, state.sum()));
    mix(picked.id(), 0, 0, 3, 0);
    return picked;
  }

  int alternative(int count, int step) {
    return scheduler.alternative(IntStream.range(0, count).toArray(), true, state.sum() + step);
  }

  void mix(long... parts) {
    state.add(parts);
  }

  public MemoryCell cell(Object target, Object member) {
    return cells.cell(target, member);
  }

  private long newCell() {
    return running == null ? -1 : (long) running.id() << 32 | running.cells++;
  }

  long turn() {
    return scheduler.turn;
  }

  public long now() {
    return scheduler.now;
  }

  /** Others may have seen the object before its final fields were written. */
  public void escaped(Object target) {
    cells.escaped(target);
  }

  public boolean hasEscaped(Object target) {
    return cells.hasEscaped(target);
  }

  /** Whether accesses to the member are steps, because they are known to race. */
  public boolean races(CodeSite site) {
    return settings.racy().contains(site.key());
  }

  /** Whether a stream may become parallel at a later stage. */
  public boolean turnsParallel() {
    return settings.turnsParallel();
  }

  /** The record of the execution, for the search and the report. */
  ExecutionTrace trace() {
    return log.trace(all.stream().map(thread -> thread.name()).toList(), effort.micros());
  }
}
