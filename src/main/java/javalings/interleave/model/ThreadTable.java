package javalings.interleave.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.WaitKind;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** Which model thread runs which of the program's {@link Thread} objects. */
public final class ThreadTable {

  private static final String NUMBERED = "Thread-\\d+|pool-\\d+-thread-\\d+";

  private final IdentityHashMap<Thread, ModelThread> modelThreads = new IdentityHashMap<>();
  private final IdentityHashMap<Thread, Runnable> tasks = new IdentityHashMap<>();
  private final Execution execution;
  private final IdentityHashMap<Object, Boolean> daemons = new IdentityHashMap<>();
  private final IdentityHashMap<Thread, String> names = new IdentityHashMap<>();
  private final Map<String, List<ModelThread>> namesakes = new HashMap<>();
  private int started;

  ThreadTable(Execution execution) {
    this.execution = execution;
  }

  /** Makes virtual threads that can be explored. */
  public static ThreadFactory virtual() {
    return task -> CallingThread.get().threads().unstarted(Thread.ofVirtual(), task);
  }

  /** Makes a thread. A virtual one keeps its task to itself, so the task is remembered here. */
  public Thread unstarted(Thread.Builder builder, Runnable task) {
    Thread thread = builder.unstarted(task);
    tasks.put(thread, task);
    Boolean said = daemons.get(builder);
    if (said != null) {
      daemons.put(thread, said);
    }
    return thread;
  }

  public ModelThread start(ModelThread parent, Thread thread, CodeSite site) {
    if (modelThreads.containsKey(thread)) {
      throw new IllegalThreadStateException();
    }
    Runnable task = tasks.getOrDefault(thread, thread);
    return start(parent, thread, task, site);
  }

  private ModelThread start(ModelThread parent, Thread thread, Runnable task, CodeSite site) {
    String name = name(thread);
    Callable<Void> body =
        () -> {
          task.run();
          return null;
        };
    VectorClock clock = parent.clock.copy();
    parent.changed();
    ModelThread modelThread = execution.spawn(name, thread, isDaemon(thread, parent), clock, body);
    modelThreads.put(thread, modelThread);
    number(namesakes.computeIfAbsent(name, _ -> new ArrayList<>()), modelThread);
    parent.tell(site, "starts", modelThread);
    return modelThread;
  }

  private static void number(List<ModelThread> namesakes, ModelThread thread) {
    namesakes.add(thread);
    for (int i = 0; namesakes.size() > 1 && i < namesakes.size(); i++) {
      namesakes.get(i).threadName().number(i + 1);
    }
  }

  /** Waits until another thread has ended; an interrupt does not end this wait. */
  public void awaitEnd(ModelThread caller, ModelThread other, CodeSite site) {
    Wait end = Wait.until(WaitKind.JOIN, other, site, other::hasEnded);
    caller.await(end.uninterruptibly(), caller.cell(other.visible, "life"));
    caller.acquire(other);
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  public boolean awaitsEnd(ModelThread waiter, ModelThread other) {
    Wait wait = waiter.scheduling.wait;
    return wait != null && wait.kind().isForAnEnd() && wait.target() == other;
  }

  /** Notes what was said about a thread, or about a builder of threads. */
  public void daemon(Object threadOrBuilder, boolean isDaemon) {
    daemons.put(threadOrBuilder, isDaemon);
  }

  /**
   * Model threads are carried by daemons, so what {@link Thread} itself has inherited says nothing.
   */
  public boolean isDaemon(Thread thread, ModelThread parent) {
    return thread.isVirtual() || daemons.getOrDefault(thread, parent.scheduling.isDaemon);
  }

  /**
   * The JDK counts the threads of the whole virtual machine; here each execution counts its own.
   */
  public String visibleName(Thread thread) {
    return thread.getName().matches(NUMBERED)
        ? names.computeIfAbsent(thread, _ -> "Thread-" + names.size())
        : thread.getName();
  }

  /** The name that the program gave, if it is short and was given on purpose; else T1, T2, … */
  private String name(Thread thread) {
    started++;
    String given = thread.getName();
    boolean isGiven = !given.isEmpty() && !given.matches(NUMBERED);
    return isGiven && given.length() <= 16 ? given : "T" + started;
  }

  /** Does something once it is due, unless the wait for it has been called off by then. */
  public void later(ModelThread parent, Wait due, Runnable then) {
    VectorClock clock = parent.clock.copy();
    parent.changed();
    Thread visible = Thread.ofPlatform().name("timer").unstarted(() -> {});
    Callable<Void> body =
        () -> {
          ModelThread own = CallingThread.get();
          own.scheduling.goOn();
          own.scheduling.hasTimedOut();
          own.touch(own.cell(due.target()), true);
          if (!due.ready().getAsBoolean()) {
            then.run();
          }
          return null;
        };
    execution
        .spawn("timer", visible, due.kind().isIdle(), clock, body)
        .dozes(due.uninterruptibly());
  }

  public void interrupt(ModelThread caller, Thread thread) {
    caller.step(caller.cell(thread, "life"), true);
    caller.release(thread);
    ModelThread other = of(thread);
    if (other != null) {
      other.scheduling.interrupted = true;
      caller.tell(caller.lastSite(), "interrupts", other);
    }
  }

  public @Nullable ModelThread of(Thread thread) {
    return modelThreads.get(thread);
  }

  void register(Thread thread, ModelThread modelThread) {
    modelThreads.put(thread, modelThread);
  }

  /** Gives an uncaught exception to the handler that the program has set, if it has. */
  @SuppressWarnings("ReferenceEquality") // a thread without a handler returns its very group
  boolean handles(ModelThread modelThread, Throwable failure) {
    Thread.UncaughtExceptionHandler own = modelThread.visible.getUncaughtExceptionHandler();
    if (own == null || own == modelThread.visible.getThreadGroup()) {
      return false;
    }
    try {
      own.uncaughtException(modelThread.visible, failure);
    } catch (ExecutionStop stop) {
      throw stop;
    } catch (Throwable _) {
      // the JDK ignores what a handler throws
    }
    return true;
  }
}
