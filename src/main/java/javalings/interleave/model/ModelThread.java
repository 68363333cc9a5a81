package javalings.interleave.model;

import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** One thread of the explored program. */
public final class ModelThread implements NamedThread {

  final Thread visible;
  final Execution execution;
  final VectorClock clock;
  final ScheduledThread scheduling;
  public final LoopWatch loops = new LoopWatch();
  public final SumSection section;
  private final BoundedSpin boundedSpin = new BoundedSpin(this);
  private final ThreadName name;
  private final PrimitiveStates<ModelThread> states = new PrimitiveStates<>(this);
  private final LibraryCode library = new LibraryCode();
  private int atomic;
  int steps;
  private int calls;
  int cells; // that it was the first to touch
  private CodeSite lastSite = CodeSite.NOWHERE;

  ModelThread(
      int id,
      String name,
      Thread visible,
      boolean isDaemon,
      VectorClock clock,
      Execution execution) {
    this.scheduling = new ScheduledThread(id, isDaemon);
    this.name = new ThreadName(name);
    this.visible = visible;
    this.clock = clock;
    this.execution = execution;
    this.section = new SumSection(execution.settings, execution.log());
    clock.tick(id);
  }

  /** Its number, from 0, in the order of the threads' start. */
  public int id() {
    return scheduling.id;
  }

  @Override
  public String name() {
    return name.toString();
  }

  ThreadName threadName() {
    return name;
  }

  /** The program's object for this thread; it is never started. */
  public Thread visible() {
    return visible;
  }

  public Execution execution() {
    return execution;
  }

  public ThreadTable threads() {
    return execution.threads();
  }

  public long now() {
    return execution.now();
  }

  public VectorClock clock() {
    return clock;
  }

  public int time() {
    return clock.get(id());
  }

  public LibraryCode library() {
    return library;
  }

  public <T> T state(StateKey<ModelThread, T> key) {
    return states.get(key);
  }

  public MemoryCell cell(Object target) {
    return execution.cell(target, "");
  }

  public MemoryCell cell(Object target, Object member) {
    return execution.cell(target, member);
  }

  /** Lets the scheduler decide which thread goes on; returns when it is this one's turn. */
  public void step(MemoryCell cell, boolean isWrite) {
    beforeStep();
    touch(cell, isWrite);
  }

  private void beforeStep() {
    if (atomic == 0 && !library.isInside() && !boundedSpin.skips(lastSite)) {
      execution.reschedule(this);
    }
  }

  /** As a step that writes; it and other additions to the cell could be in any order. */
  public void stepAdding(MemoryCell cell) {
    beforeStep();
    touchAdding(cell);
  }

  /** As {@link #touch}; it and other additions to the cell could be in any order. */
  public void touchAdding(MemoryCell cell) {
    scheduling.isFresh = false;
    execution.mix(id(), steps, cell.id, 5, cell.add(31L * steps++ + id() + 1));
    execution.decisions.added(id(), cell);
  }

  /** A step, if the program asks for locks without waiting: it sees then that one is held. */
  public void stepBeforeUnlock(MemoryCell cell) {
    if (execution.settings.watchesUnlocks()) {
      step(cell, true);
    }
  }

  /** Enters what it does into the state; the order of independent steps leaves no mark. */
  public void touch(MemoryCell cell, boolean isWrite) {
    section.noteOther();
    mix(cell, isWrite);
    execution.decisions.touched(id(), cell, isWrite);
  }

  void mix(MemoryCell cell, boolean isWrite) {
    scheduling.isFresh = false;
    execution.mix(id(), steps++, cell.id, isWrite ? 1 : 0, cell.touch(isWrite));
  }

  /** From here on no other thread gets a turn, until {@link #leaveAtomic}. */
  public void enterAtomic() {
    atomic++;
  }

  public void leaveAtomic() {
    atomic--;
  }

  boolean isAtomic() {
    return atomic > 0;
  }

  /** The thread has nothing to do until another one has done something, as far as it says. */
  public void spin(CodeSite site) {
    boundedSpin.spin(site, false);
  }

  public void round(int site, long locals) {
    boundedSpin.round(site, locals);
  }

  CodeSite loopSite() {
    return loops.site() < 0 ? lastSite : execution.settings.sites().get(loops.site());
  }

  /** Waits for as long as the schedule wants, at least formally {@code nanos}. */
  public void sleep(long nanos) throws InterruptedException {
    Waiting.sleep(this, nanos);
  }

  /**
   * Picks one of several courses that are open here, from 0: whether a wait ends early, what a read
   * sees. All are tried; each but the first, the ordinary one, costs as much as a preemption.
   */
  public int choose(int count) {
    int chosen = execution.alternative(count, steps);
    execution.mix(id(), steps++, 0, 4, chosen);
    return chosen;
  }

  /** The end of a wait of this length; {@link Wait#NEVER} stays what it is. */
  public long deadline(long nanos) {
    return nanos == Wait.NEVER ? nanos : Wait.after(now(), nanos);
  }

  /** Waits, and counts as a write to the cell once the wait is over. */
  public Wait.Wake await(Wait what, MemoryCell cell) {
    return Waiting.await(this, what, cell);
  }

  /** As {@link #await} for methods that throw when interrupted; false if it came too late. */
  public boolean awaitOrThrow(Wait what, MemoryCell cell) throws InterruptedException {
    return switch (await(what, cell)) {
      case READY -> true;
      case TIMED_OUT -> false;
      case INTERRUPTED -> throw interruption();
    };
  }

  /** It waits from its very beginning, and acts for the place that made it wait. */
  void dozes(Wait what) {
    lastSite = what.site();
    scheduling.beginWait(what);
  }

  public void clearInterrupt() {
    scheduling.interrupted = false;
  }

  public boolean hasEnded() {
    return scheduling.hasEnded();
  }

  public Thread.State threadState() {
    return scheduling.threadState();
  }

  public void release(Object target) {
    release(cell(target));
  }

  public void release(MemoryCell cell) {
    cell.clock().join(clock);
    execution.decisions.released(id(), cell);
    changed();
  }

  /** Another thread may come after this moment, and not after what follows. */
  public void changed() {
    scheduling.isFresh = false;
    clock.tick(id());
  }

  public void acquire(Object target) {
    acquire(cell(target));
  }

  public void acquire(MemoryCell cell) {
    clock.join(cell.clock());
    execution.decisions.acquired(id(), cell);
  }

  public @Nullable ThreadEvent tell(CodeSite site, ThreadAction action) {
    return library.isInside() || boundedSpin.isQuiet()
        ? null
        : execution.log().tell(this, site, action);
  }

  /** Tells that it synchronizes: {@code locks door}. */
  public void tell(CodeSite site, String verb, Object target) {
    tell(site, new ThreadAction.Synchronize(verb, target, ""));
  }

  /** The place in the code with this number; from now on the last one. */
  public CodeSite site(int number) {
    CodeSite site = execution.settings.sites().get(number);
    calls++;
    lastSite = library.isInside() ? lastSite : site;
    return site;
  }

  public CodeSite lastSite() {
    return lastSite;
  }

  /** Counts what it has done that the model has seen. */
  public int calls() {
    return calls;
  }

  boolean seesInterrupt() {
    touch(cell(visible, "life"), false);
    return isInterrupted();
  }

  public boolean isInterrupted() {
    return scheduling.interrupted;
  }

  /** Takes the interrupt, as the JDK's methods do, and returns what to throw. */
  public InterruptedException interruption() {
    clearInterrupt();
    acquire(visible);
    tell(lastSite, ThreadAction.Remark.INTERRUPTED);
    return new InterruptedException();
  }

  /** Ends the execution, because the program does what cannot be explored. */
  public UnsupportedProgram refuse(String what) {
    return execution.refuse(what);
  }
}
