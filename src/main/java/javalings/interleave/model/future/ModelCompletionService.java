package javalings.interleave.model.future;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.Wait;
import org.jspecify.annotations.Nullable;

/** Replaces {@link ExecutorCompletionService}: a task enters the queue in a step of its own. */
@Replaces(in = ExecutorCompletionService.class, isWatched = false)
public final class ModelCompletionService<V> extends ExecutorCompletionService<V> {

  private final Executor executor;
  private final BlockingQueue<Future<V>> completed;

  public ModelCompletionService(Executor executor) {
    this(executor, new LinkedBlockingQueue<>());
  }

  public ModelCompletionService(Executor executor, BlockingQueue<Future<V>> completed) {
    super(executor, completed);
    this.executor = executor;
    this.completed = completed;
  }

  private final class Task extends ModelFutureTask<V> {
    private final CodeSite submitted = CallingThread.get().lastSite();

    Task(Callable<V> body) {
      super(body);
    }

    @Override
    protected void done() {
      super.done();
      ModelThread thread = CallingThread.get();
      thread.step(thread.cell(completed), true);
      thread.release(completed);
      completed.add(this);
      thread.tell(submitted, "completes a task of", ModelCompletionService.this);
    }
  }

  @Override
  public Future<V> submit(Callable<V> body) {
    Task task = new Task(body);
    executor.execute(task);
    return task;
  }

  @Override
  public Future<V> submit(Runnable body, V result) {
    return submit(() -> {
      body.run();
      return result;
    });
  }

  @Override
  public Future<V> take() throws InterruptedException {
    return Objects.requireNonNull(take(Wait.NEVER));
  }

  @Override
  public @Nullable Future<V> poll(long time, TimeUnit unit) throws InterruptedException {
    return take(unit.toNanos(time));
  }

  private @Nullable Future<V> take(long nanos) throws InterruptedException {
    ModelThread thread = CallingThread.get();
    Wait wait =
        Wait.until(WaitKind.ELEMENT, this, thread.lastSite(), () -> !completed.isEmpty())
            .by(thread.deadline(nanos));
    return thread.awaitOrThrow(wait, thread.cell(completed)) ? taken(thread) : null;
  }

  @Override
  public @Nullable Future<V> poll() {
    ModelThread thread = CallingThread.get();
    thread.step(thread.cell(completed), true);
    return taken(thread);
  }

  private @Nullable Future<V> taken(ModelThread thread) {
    thread.acquire(completed);
    Future<V> task = completed.poll();
    thread.tell(thread.lastSite(), task == null ? "finds nothing in" : "takes a task of", this);
    return task;
  }
}
