package javalings.explore.interleave.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scope of subtasks, each of them a strand. */
final class TaskScope<T extends @Nullable Object, R extends @Nullable Object>
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
  private final Strand owner;
  private final @Nullable Bindings bindings;
  private final List<Strand> children = new ArrayList<>();
  private Phase phase = Phase.NEW;
  private boolean isCancelled;
  private boolean isTooLate;

  private TaskScope(Joiner<? super T, ? extends R> joiner, Settings settings, Strand owner) {
    this.joiner = joiner;
    this.settings = settings;
    this.owner = owner;
    this.bindings = owner.bindings;
  }

  static <T extends @Nullable Object, R extends @Nullable Object> TaskScope<T, R> open(
      Joiner<? super T, ? extends R> joiner, Function<Configuration, Configuration> configure) {
    Strand owner = strand();
    Configuration start = new Settings(ExecutorCalls.virtual(), null, null);
    Settings settings = (Settings) configure.apply(start);
    TaskScope<T, R> scope = new TaskScope<>(joiner, settings, owner);
    owner.scopes.push(scope);
    if (settings.timeout != null) {
      long nanos = settings.timeout.toNanos();
      Wait limit = Wait.due(Wait.Kind.WORK, owner, nanos, scope::needsNoLimit);
      owner.execution.threads.later(owner, limit, scope::tooLate);
    }
    return scope;
  }

  static Strand strand() {
    Strand strand = Strand.current();
    if (strand == null) {
      throw new IllegalStateException("used outside of the execution that made it");
    }
    return strand;
  }

  private Cell cell() {
    return owner.execution.cell(this, "");
  }

  private Strand requireOwner() {
    Strand strand = strand();
    if (strand != owner) {
      throw new WrongThreadException("Current thread not owner");
    }
    return strand;
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
    Strand strand = requireOwner();
    requireNotJoined();
    Fork<U> fork = new Fork<>(this, task);
    if (joiner.onFork(fork)) {
      cancel(strand);
    }
    strand.step(cell(), false);
    if (!isCancelled) {
      start(strand, fork);
    }
    phase = Phase.FORKED;
    return fork;
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
  private void start(Strand strand, Runnable fork) {
    if (strand.bindings != bindings) {
      throw new StructureViolationException("Scoped value bindings have changed");
    }
    Thread thread = settings.factory.newThread(() -> Bindings.run(bindings, fork));
    if (thread == null) {
      throw new RejectedExecutionException("Rejected by thread factory");
    }
    children.add(strand.execution.threads.start(strand, thread, strand.lastSite()));
  }

  /** Whether what a subtask has come to still counts. */
  boolean accepts(Strand strand) {
    strand.step(cell(), true);
    return !isCancelled;
  }

  void completed(Strand strand, Subtask<? extends T> fork) {
    if (joiner.onComplete(fork)) {
      cancel(strand);
    }
    strand.release(this);
  }

  private void cancel(Strand strand) {
    if (isCancelled) {
      return;
    }
    isCancelled = true;
    strand.touch(cell(), true);
    strand.release(this);
    strand.tell(strand.lastSite(), "cancels {}", this);
    for (Strand child : List.copyOf(children)) {
      if (child != strand && !child.hasEnded()) {
        ThreadCalls.interrupt(strand, child.visible);
      }
    }
  }

  @Override
  public R join() throws InterruptedException {
    Strand strand = requireOwner();
    requireNotJoined();
    phase = Phase.JOINING;
    Wait wait =
        Wait.until(
            Wait.Kind.SUBTASKS, this, strand.lastSite(), () -> isCancelled || haveAllEnded());
    strand.awaitOrThrow(wait, cell());
    strand.acquire(this);
    strand.tell(strand.lastSite(), "joins {}", this);
    if (isTooLate) {
      throw new TimeoutException();
    }
    phase = Phase.JOINED;
    return result();
  }

  private R result() {
    try {
      return joiner.result();
    } catch (Stop | Unsupported e) {
      throw e;
    } catch (Throwable e) {
      throw new FailedException(e);
    }
  }

  private boolean haveAllEnded() {
    return children.stream().allMatch(Strand::hasEnded);
  }

  @Override
  public boolean isCancelled() {
    Strand strand = strand();
    strand.step(cell(), false);
    strand.acquire(this);
    return isCancelled;
  }

  @Override
  public void close() {
    Strand strand = requireOwner();
    if (phase == Phase.CLOSED) {
      return;
    }
    boolean isMisplaced = closeInner(strand);
    Phase before = phase;
    end(strand);
    if (isMisplaced) {
      throw new StructureViolationException("Scopes are not closed in the reverse order");
    }
    if (before == Phase.FORKED) {
      throw new IllegalStateException("Owner did not join after forking");
    }
  }

  /** Scopes that were opened later, inside of this one, end with it. */
  private boolean closeInner(Strand strand) {
    boolean any = false;
    while (!strand.scopes.isEmpty() && strand.scopes.peek() != this) {
      strand.scopes.pop().end(strand);
      any = true;
    }
    strand.scopes.remove(this);
    return any;
  }

  /** Waits for those who are still at it, without taking an interrupt. */
  void end(Strand strand) {
    if (phase.compareTo(Phase.JOINED) < 0) {
      cancel(strand);
    }
    Wait wait =
        Wait.until(Wait.Kind.SUBTASKS, this, strand.lastSite(), this::haveAllEnded)
            .uninterruptibly();
    strand.await(wait, cell());
    phase = Phase.CLOSED;
    children.forEach(strand::acquire);
  }

  @Override
  public String toString() {
    return settings.name == null ? "StructuredTaskScope" : settings.name;
  }
}
