package javalings.interleave.model.scope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.DueWait;
import javalings.interleave.model.ExecutionStop;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.ThreadTable;
import javalings.interleave.model.UnsupportedProgram;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** A scope of subtasks, each of them a thread. */
public final class ModelTaskScope<T extends @Nullable Object, R extends @Nullable Object>
    implements StructuredTaskScope<T, R> {

  /** The configuration of a scope. */
  record Settings(ThreadFactory factory, @Nullable String name, @Nullable Duration timeout)
      implements Configuration {

    @Override
    public Configuration withThreadFactory(ThreadFactory other) {
      return new Settings(other, name, timeout);
    }

    @Override
    public Configuration withName(String other) {
      return new Settings(factory, other, timeout);
    }

    @Override
    public Configuration withTimeout(Duration other) {
      return new Settings(factory, name, other);
    }
  }

  private enum Phase {
    NEW,
    FORKED,
    JOINING,
    JOINED,
    CLOSED
  }

  private final Joiner<? super T, ? extends R> joiner;
  private final Settings settings;
  private final ModelThread owner;
  private final @Nullable ScopedBindings bindings;
  private final List<ModelThread> children = new ArrayList<>();
  private Phase phase = Phase.NEW;
  private boolean isCancelled;
  private boolean isTooLate;

  private ModelTaskScope(
      Joiner<? super T, ? extends R> joiner, Settings settings, ModelThread owner) {
    this.joiner = joiner;
    this.settings = settings;
    this.owner = owner;
    this.bindings = ThreadScopes.of(owner).bindings;
  }

  static <T extends @Nullable Object, R extends @Nullable Object> ModelTaskScope<T, R> open(
      Joiner<? super T, ? extends R> joiner, Function<Configuration, Configuration> configure) {
    ModelThread owner = CallingThread.get();
    Configuration start = new Settings(ThreadTable.virtual(), null, null);
    Settings settings = (Settings) configure.apply(start);
    ModelTaskScope<T, R> scope = new ModelTaskScope<>(joiner, settings, owner);
    ThreadScopes.of(owner).open.push(scope);
    if (settings.timeout != null) {
      long nanos = settings.timeout.toNanos();
      WaitKind kind = Wait.isShort(nanos) ? WaitKind.ROUND : WaitKind.WORK;
      Wait limit = DueWait.in(nanos, kind, owner, scope::needsNoLimit);
      owner.threads().later(owner, limit, scope::tooLate);
    }
    return scope;
  }

  private MemoryCell cell() {
    return owner.cell(this);
  }

  private ModelThread requireOwner() {
    ModelThread caller = CallingThread.get();
    if (caller != owner) {
      throw new WrongThreadException("Current thread not owner");
    }
    return caller;
  }

  private void requireNotJoined() {
    if (phase.compareTo(Phase.FORKED) > 0) {
      throw new IllegalStateException("Already joined or scope is closed");
    }
  }

  /** The owner looks at results only after the join; others may look at any time. */
  void requireJoined() {
    if (CallingThread.get() == owner && phase.compareTo(Phase.JOINED) < 0) {
      throw new IllegalStateException("join not called");
    }
  }

  private boolean needsNoLimit() {
    return isCancelled || phase.compareTo(Phase.JOINING) > 0;
  }

  private void tooLate() {
    isTooLate = true;
    cancel(CallingThread.get());
  }

  @Override
  public <U extends T> Subtask<U> fork(Callable<? extends U> task) {
    ModelThread caller = requireOwner();
    requireNotJoined();
    ModelSubtask<U> subtask = new ModelSubtask<>(this, task);
    if (joiner.onFork(subtask)) {
      cancel(caller);
    }
    caller.step(cell(), false);
    if (!isCancelled) {
      start(caller, subtask);
    }
    phase = Phase.FORKED;
    return subtask;
  }

  @Override
  @SuppressWarnings("NullAway") // a task without a result has null for one
  public <U extends T> Subtask<U> fork(Runnable task) {
    return fork(() -> {
      task.run();
      return null;
    });
  }

  @SuppressWarnings("ReferenceEquality") // the very same bindings, or they have changed
  private void start(ModelThread caller, Runnable fork) {
    if (ThreadScopes.of(caller).bindings != bindings) {
      throw new StructureViolationException("Scoped value bindings have changed");
    }
    Thread thread = settings.factory.newThread(() -> ScopedBindings.run(bindings, fork));
    if (thread == null) {
      throw new RejectedExecutionException("Rejected by thread factory");
    }
    children.add(caller.threads().start(caller, thread, caller.lastSite()));
  }

  /** Whether what a subtask has come to still counts. */
  boolean accepts(ModelThread caller) {
    caller.step(cell(), true);
    return !isCancelled;
  }

  void completed(ModelThread caller, Subtask<? extends T> fork) {
    if (joiner.onComplete(fork)) {
      cancel(caller);
    }
    caller.release(this);
  }

  private void cancel(ModelThread caller) {
    if (isCancelled) {
      return;
    }
    isCancelled = true;
    caller.touch(cell(), true);
    caller.release(this);
    caller.tell(caller.lastSite(), "cancels", this);
    for (ModelThread child : List.copyOf(children)) {
      if (child != caller && !child.hasEnded()) {
        caller.threads().interrupt(caller, child.visible());
      }
    }
  }

  @Override
  public R join() throws InterruptedException {
    ModelThread caller = requireOwner();
    requireNotJoined();
    phase = Phase.JOINING;
    Wait wait =
        Wait.until(WaitKind.SUBTASKS, this, caller.lastSite(), () -> isCancelled || haveAllEnded());
    caller.awaitOrThrow(wait, cell());
    caller.acquire(this);
    caller.tell(caller.lastSite(), new ThreadAction.Join(this));
    if (isTooLate) {
      throw new TimeoutException();
    }
    phase = Phase.JOINED;
    return result();
  }

  private R result() {
    try {
      return joiner.result();
    } catch (ExecutionStop | UnsupportedProgram e) {
      throw e;
    } catch (Throwable e) {
      throw new FailedException(e);
    }
  }

  private boolean haveAllEnded() {
    return children.stream().allMatch(ModelThread::hasEnded);
  }

  @Override
  public boolean isCancelled() {
    ModelThread caller = CallingThread.get();
    caller.step(cell(), false);
    caller.acquire(this);
    return isCancelled;
  }

  @Override
  public void close() {
    ModelThread caller = requireOwner();
    if (phase == Phase.CLOSED) {
      return;
    }
    boolean isMisplaced = closeInner(caller);
    Phase before = phase;
    end(caller);
    if (isMisplaced) {
      throw new StructureViolationException("Scopes are not closed in the reverse order");
    }
    if (before == Phase.FORKED) {
      throw new IllegalStateException("Owner did not join after forking");
    }
  }

  /** Scopes that were opened later, inside of this one, end with it. */
  private boolean closeInner(ModelThread caller) {
    boolean any = false;
    Deque<ModelTaskScope<?, ?>> open = ThreadScopes.of(caller).open;
    while (!open.isEmpty() && open.peek() != this) {
      open.pop().end(caller);
      any = true;
    }
    open.remove(this);
    return any;
  }

  /** Waits for the subtasks that still run, without taking an interrupt. */
  void end(ModelThread caller) {
    if (phase.compareTo(Phase.JOINED) < 0) {
      cancel(caller);
    }
    Wait wait =
        Wait.until(WaitKind.SUBTASKS, this, caller.lastSite(), this::haveAllEnded)
            .uninterruptibly();
    caller.await(wait, cell());
    phase = Phase.CLOSED;
    children.forEach(caller::acquire);
  }

  @Override
  public String toString() {
    return settings.name == null ? "StructuredTaskScope" : settings.name;
  }
}
