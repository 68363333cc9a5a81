package javalings.interleave.hook;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.future.FutureCalls;
import javalings.interleave.model.future.TaskHandover;
import org.jspecify.annotations.Nullable;

/**
 * What woven code calls around its accesses to memory. Outside of an execution nothing happens.
 * Names and parameters are those that {@code weave.HookCalls} writes.
 */
public final class Hooks {

  private static final PrintStream SILENCE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private Hooks() {}

  public static void beforeRead(@Nullable Object target, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null && target != null) {
      CodeSite site = thread.site(number);
      SharedMemory.field(thread, target, site, false);
      thread.tell(site, "reads {}", new ThreadEvent.Member(target, site.member()));
    }
  }

  /** Tells the value of the read before, and that a field holds this object. */
  @SuppressWarnings("ReferenceEquality") // equal sites may be different places of one line
  public static void afterRead(@Nullable Object value, int number) {
    ModelThread thread = ModelThread.current();
    if (thread == null) {
      return;
    }
    CodeSite site = thread.site(number);
    ThreadEvent last = thread.execution.log.last();
    if (last != null && last.thread == thread && last.site == site) {
      last.result(value);
    }
    if (value != null && !site.member().equals("[]")) {
      thread.execution.log.names().seenIn(site.member().replace("!", ""), value);
    }
  }

  public static void beforeWrite(@Nullable Object target, @Nullable Object value, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null && target != null) {
      CodeSite site = thread.site(number);
      SharedMemory.field(thread, target, site, true);
      thread.tell(site, "writes {} = {}", new ThreadEvent.Member(target, site.member()), value);
    }
  }

  public static void beforeStaticWrite(@Nullable Object value, Object owner, int number) {
    beforeWrite(owner, value, number);
  }

  /** The running strand's own time: it moves on with everything that others may come after. */
  public static int time() {
    ModelThread thread = ModelThread.current();
    return thread == null ? 0 : thread.clock.get(thread.id);
  }

  /**
   * A final field is safe for those who get to see the object once it is made (JLS 17.5). What was
   * released since {@code begun}, the begin of the constructor, may have shown it to others before.
   */
  public static void beforeFinalWrite(
      @Nullable Object target, @Nullable Object value, int begun, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null && target != null && thread.clock.get(thread.id) > begun) {
      thread.execution.escaped(target);
      beforeWrite(target, value, number);
    }
  }

  public static void beforeFinalRead(@Nullable Object target, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null && target != null && thread.execution.mayRace(target, thread.site(number))) {
      beforeRead(target, number);
    }
  }

  public static void beforeElementRead(@Nullable Object array, int index, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null && array != null) {
      CodeSite site = thread.site(number);
      SharedMemory.plain(thread, array, index, site.key(), site, false);
      thread.tell(site, "reads {}", new ThreadEvent.Member(array, "[" + index + "]"));
    }
  }

  public static void beforeElementWrite(
      @Nullable Object array, int index, @Nullable Object value, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null && array != null) {
      CodeSite site = thread.site(number);
      SharedMemory.plain(thread, array, index, site.key(), site, true);
      thread.tell(site, "writes {} = {}", new ThreadEvent.Member(array, "[" + index + "]"), value);
    }
  }

  /** Whoever reads a static field comes after the class's initialisation. */
  public static void beforeConstant(Class<?> owner) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.acquire(owner);
    }
  }

  public static void beginClassInit(Class<?> type) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.atomic++;
    }
  }

  public static void endClassInit(Class<?> type) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.atomic--;
      thread.release(type);
    }
  }

  public static void enter(Object target, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.execution.monitorTable.enter(
          thread, Objects.requireNonNull(target), thread.site(number));
    }
  }

  /** Never throws: the handler that calls it would call it again. */
  public static void exit(Object target, int number) {
    Execution execution = Execution.current();
    if (execution == null || execution.isOver()) {
      return;
    }
    ModelThread thread = execution.running();
    if (thread != null) {
      execution.monitorTable.exit(thread, target, thread.site(number));
    }
  }

  /** What is made next takes over what is in there. */
  public static void beforeCopy(@Nullable Object source, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null && source != null) {
      StaticCalls.before(thread, new Object[] {source}, thread.site(number));
    }
  }

  /** What is made next is made here. */
  public static void at(int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.site(number);
    }
  }

  public static void backEdge(int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      thread.backEdge(number);
    }
  }

  public static void refuse(String what, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      throw thread.execution.refuse(what + " (" + thread.site(number).where() + ")");
    }
  }

  public static void beforeCall(@Nullable Object receiver, @Nullable Object[] args, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      WatchedCalls.before(thread, receiver, args, thread.site(number));
    }
  }

  public static void afterCall(@Nullable Object result, @Nullable Object receiver, int number) {
    ModelThread thread = ModelThread.current();
    if (thread != null) {
      WatchedCalls.after(thread, result, receiver, thread.site(number));
    }
  }

  public static void failedCall(@Nullable Object receiver) {
    Execution execution = Execution.current();
    if (execution != null && !execution.isOver()) {
      ModelThread thread = execution.running();
      if (thread != null) {
        WatchedCalls.failed(thread, receiver);
      }
    }
  }

  /** A program that is run a thousand times had better say nothing. */
  public static PrintStream stream(PrintStream standard) {
    return ModelThread.current() == null ? standard : SILENCE;
  }

  /** What asynchronous stages run on when the program names no executor. */
  public static Executor commonPool() {
    return FutureCalls.commonPool();
  }

  public static @Nullable Runnable wrapRunnable(@Nullable Runnable work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : () -> handover.run(work);
  }

  public static <T> @Nullable Supplier<T> wrapSupplier(@Nullable Supplier<T> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : () -> handover.call(work);
  }

  public static <T, R> @Nullable Function<T, R> wrapFunction(@Nullable Function<T, R> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : x -> handover.call(() -> work.apply(x));
  }

  public static <T, U, R> @Nullable BiFunction<T, U, R> wrapBiFunction(
      @Nullable BiFunction<T, U, R> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null
        ? work
        : (x, y) -> handover.call(() -> work.apply(x, y));
  }

  public static <T> @Nullable Consumer<T> wrapConsumer(@Nullable Consumer<T> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null ? work : x -> handover.run(() -> work.accept(x));
  }

  public static <T, U> @Nullable BiConsumer<T, U> wrapBiConsumer(@Nullable BiConsumer<T, U> work) {
    TaskHandover handover = TaskHandover.current();
    return handover == null || work == null
        ? work
        : (x, y) -> handover.run(() -> work.accept(x, y));
  }
}
