package javalings.interleave.model.scope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import javalings.interleave.model.ExecutionStop;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.UnsupportedProgram;
import javalings.interleave.model.Wait;
import javalings.interleave.model.future.ExecutorCalls;
import javalings.interleave.model.thread.ThreadCalls;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** A scope of subtasks, each of them a strand. */
public final class ModelTaskScope<T extends @Nullable Object, R extends @Nullable Object>
    implements StructuredTaskScope<T, R> {

  /** What a scope is opened with. */
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
    this.bindings = owner.bindings;
  }

  static <T extends @Nullable Object, R extends @Nullable Object> ModelTaskScope<T, R> open(
      Joiner<? super T, ? extends R> joiner, Function<Configuration, Configuration> configure) {
    ModelThread owner = strand();
    Configuration start = new Settings(ExecutorCalls.virtual(), null, null);
    Settings settings = (Settings) configure.apply(start);
    ModelTaskScope<T, R> scope = new ModelTaskScope<>(joiner, settings, owner);
    owner.scopes.push(scope);
    if (settings.timeout != null) {
      long nanos = settings.timeout.toNanos();
      Wait limit = Wait.due(Wait.Kind.WORK, owner, nanos, scope::needsNoLimit);
      owner.execution.table.later(owner, limit, scope::tooLate);
    }
    return scope;
  }

  public static ModelThread strand() {
    ModelThread modelThread = ModelThread.current();
    if (modelThread == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    return modelThread;
  }

  private MemoryCell cell() {
    return owner.execution.cell(this, "");
  }

  private ModelThread requireOwner() {
    ModelThread modelThread = strand();
    if (modelThread != owner) {
      throw new WrongThreadException("Current thread not owner");
    }
    return modelThread;
  }

  private void requireNotJoined() {
    if (phase.compareTo(Phase.FORKED) > 0) {
      throw new IllegalStateException("Already joined or scope is closed");
    }
  }

  /** The owner looks at results only after the join; others may look at any time. */
  void requireJoined() {
    if (strand() == owner && phase.compareTo(Phase.JOINED) < 0) {
      throw new IllegalStateException("join not called");
    }
  }

  private boolean needsNoLimit() {
    return isCancelled || phase.compareTo(Phase.JOINING) > 0;
  }

  private void tooLate() {
    isTooLate = true;
    cancel(strand());
  }

  @Override
  public <U extends T> Subtask<U> fork(Callable<? extends U> task) {
    ModelThread modelThread = requireOwner();
    requireNotJoined();
    ModelSubtask<U> subtask = new ModelSubtask<>(this, task);
    if (joiner.onFork(subtask)) {
      cancel(modelThread);
    }
    modelThread.step(cell(), false);
    if (!isCancelled) {
      start(modelThread, subtask);
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
  private void start(ModelThread modelThread, Runnable fork) {
    if (modelThread.bindings != bindings) {
      throw new StructureViolationException("Scoped value bindings have changed");
    }
    Thread thread = settings.factory.newThread(() -> ScopedBindings.run(bindings, fork));
    if (thread == null) {
      throw new RejectedExecutionException("Rejected by thread factory");
    }
    children.add(modelThread.execution.table.start(modelThread, thread, modelThread.lastSite()));
  }

  /** Whether what a subtask has come to still counts. */
  boolean accepts(ModelThread modelThread) {
    modelThread.step(cell(), true);
    return !isCancelled;
  }

  void completed(ModelThread modelThread, Subtask<? extends T> fork) {
    if (joiner.onComplete(fork)) {
      cancel(modelThread);
    }
    modelThread.release(this);
  }

  private void cancel(ModelThread modelThread) {
    if (isCancelled) {
      return;
    }
    isCancelled = true;
    modelThread.touch(cell(), true);
    modelThread.release(this);
    modelThread.tell(modelThread.lastSite(), "cancels {}", this);
    for (ModelThread child : List.copyOf(children)) {
      if (child != modelThread && !child.hasEnded()) {
        ThreadCalls.interrupt(modelThread, child.visible);
      }
    }
  }

  @Override
  public R join() throws InterruptedException {
    ModelThread modelThread = requireOwner();
    requireNotJoined();
    phase = Phase.JOINING;
    Wait wait =
        Wait.until(
            Wait.Kind.SUBTASKS, this, modelThread.lastSite(), () -> isCancelled || haveAllEnded());
    modelThread.awaitOrThrow(wait, cell());
    modelThread.acquire(this);
    modelThread.tell(modelThread.lastSite(), "joins {}", this);
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
    ModelThread modelThread = strand();
    modelThread.step(cell(), false);
    modelThread.acquire(this);
    return isCancelled;
  }

  @Override
  public void close() {
    ModelThread modelThread = requireOwner();
    if (phase == Phase.CLOSED) {
      return;
    }
    boolean isMisplaced = closeInner(modelThread);
    Phase before = phase;
    end(modelThread);
    if (isMisplaced) {
      throw new StructureViolationException("Scopes are not closed in the reverse order");
    }
    if (before == Phase.FORKED) {
      throw new IllegalStateException("Owner did not join after forking");
    }
  }

  /** Scopes that were opened later, inside of this one, end with it. */
  private boolean closeInner(ModelThread modelThread) {
    boolean any = false;
    while (!modelThread.scopes.isEmpty() && modelThread.scopes.peek() != this) {
      modelThread.scopes.pop().end(modelThread);
      any = true;
    }
    modelThread.scopes.remove(this);
    return any;
  }

  /** Waits for those who are still at it, without taking an interrupt. */
  void end(ModelThread modelThread) {
    if (phase.compareTo(Phase.JOINED) < 0) {
      cancel(modelThread);
    }
    Wait wait =
        Wait.until(Wait.Kind.SUBTASKS, this, modelThread.lastSite(), this::haveAllEnded)
            .uninterruptibly();
    modelThread.await(wait, cell());
    phase = Phase.CLOSED;
    children.forEach(modelThread::acquire);
  }

  @Override
  public String toString() {
    return settings.name == null ? "StructuredTaskScope" : settings.name;
  }
}
