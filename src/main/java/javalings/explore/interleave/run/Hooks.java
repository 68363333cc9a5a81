package javalings.explore.interleave.run;

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
import javalings.explore.interleave.weave.Site;
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
    Strand strand = Strand.current();
    if (strand != null && target != null) {
      Site site = strand.site(number);
      SharedMemory.field(strand, target, site, false);
      strand.tell(site, "reads {}", new Event.Member(target, site.member()));
    }
  }

  /** Tells the value of the read before, and that a field holds this object. */
  @SuppressWarnings("ReferenceEquality") // equal sites may be different places of one line
  public static void afterRead(@Nullable Object value, int number) {
    Strand strand = Strand.current();
    if (strand == null) {
      return;
    }
    Site site = strand.site(number);
    Event last = strand.execution.chronicle.last();
    if (last != null && last.strand == strand && last.site == site) {
      last.result(value);
    }
    if (value != null && !site.member().equals("[]")) {
      strand.execution.chronicle.names().seenIn(site.member().replace("!", ""), value);
    }
  }

  public static void beforeWrite(@Nullable Object target, @Nullable Object value, int number) {
    Strand strand = Strand.current();
    if (strand != null && target != null) {
      Site site = strand.site(number);
      SharedMemory.field(strand, target, site, true);
      strand.tell(site, "writes {} = {}", new Event.Member(target, site.member()), value);
    }
  }

  public static void beforeStaticWrite(@Nullable Object value, Object owner, int number) {
    beforeWrite(owner, value, number);
  }

  /** The running strand's own time: it moves on with everything that others may come after. */
  public static int time() {
    Strand strand = Strand.current();
    return strand == null ? 0 : strand.clock.get(strand.id);
  }

  /**
   * A final field is safe for those who get to see the object once it is made (JLS 17.5). What was
   * released since {@code begun}, the begin of the constructor, may have shown it to others before.
   */
  public static void beforeFinalWrite(
      @Nullable Object target, @Nullable Object value, int begun, int number) {
    Strand strand = Strand.current();
    if (strand != null && target != null && strand.clock.get(strand.id) > begun) {
      strand.execution.escaped(target);
      beforeWrite(target, value, number);
    }
  }

  public static void beforeFinalRead(@Nullable Object target, int number) {
    Strand strand = Strand.current();
    if (strand != null && target != null && strand.execution.mayRace(target, strand.site(number))) {
      beforeRead(target, number);
    }
  }

  public static void beforeElementRead(@Nullable Object array, int index, int number) {
    Strand strand = Strand.current();
    if (strand != null && array != null) {
      Site site = strand.site(number);
      SharedMemory.plain(strand, array, index, site.key(), site, false);
      strand.tell(site, "reads {}", new Event.Member(array, "[" + index + "]"));
    }
  }

  public static void beforeElementWrite(
      @Nullable Object array, int index, @Nullable Object value, int number) {
    Strand strand = Strand.current();
    if (strand != null && array != null) {
      Site site = strand.site(number);
      SharedMemory.plain(strand, array, index, site.key(), site, true);
      strand.tell(site, "writes {} = {}", new Event.Member(array, "[" + index + "]"), value);
    }
  }

  /** Whoever reads a static field comes after the class's initialisation. */
  public static void beforeConstant(Class<?> owner) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.acquire(owner);
    }
  }

  public static void beginClassInit(Class<?> type) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.atomic++;
    }
  }

  public static void endClassInit(Class<?> type) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.atomic--;
      strand.release(type);
    }
  }

  public static void enter(Object target, int number) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.execution.monitors.enter(strand, Objects.requireNonNull(target), strand.site(number));
    }
  }

  /** Never throws: the handler that calls it would call it again. */
  public static void exit(Object target, int number) {
    Execution execution = Execution.current();
    if (execution == null || execution.isOver()) {
      return;
    }
    Strand strand = execution.running();
    if (strand != null) {
      execution.monitors.exit(strand, target, strand.site(number));
    }
  }

  /** What is made next takes over what is in there. */
  public static void beforeCopy(@Nullable Object source, int number) {
    Strand strand = Strand.current();
    if (strand != null && source != null) {
      StaticCalls.before(strand, new Object[] {source}, strand.site(number));
    }
  }

  /** What is made next is made here. */
  public static void at(int number) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.site(number);
    }
  }

  public static void backEdge(int number) {
    Strand strand = Strand.current();
    if (strand != null) {
      strand.backEdge(number);
    }
  }

  public static void refuse(String what, int number) {
    Strand strand = Strand.current();
    if (strand != null) {
      throw strand.execution.refuse(what + " (" + strand.site(number).where() + ")");
    }
  }

  public static void beforeCall(@Nullable Object receiver, @Nullable Object[] args, int number) {
    Strand strand = Strand.current();
    if (strand != null) {
      WatchedCalls.before(strand, receiver, args, strand.site(number));
    }
  }

  public static void afterCall(@Nullable Object result, @Nullable Object receiver, int number) {
    Strand strand = Strand.current();
    if (strand != null) {
      WatchedCalls.after(strand, result, receiver, strand.site(number));
    }
  }

  public static void failedCall(@Nullable Object receiver) {
    Execution execution = Execution.current();
    if (execution != null && !execution.isOver()) {
      Strand strand = execution.running();
      if (strand != null) {
        WatchedCalls.failed(strand, receiver);
      }
    }
  }

  /** A program that is run a thousand times had better say nothing. */
  public static PrintStream stream(PrintStream standard) {
    return Strand.current() == null ? standard : SILENCE;
  }

  /** What asynchronous stages run on when the program names no executor. */
  public static Executor commonPool() {
    return FutureCalls.commonPool();
  }

  public static @Nullable Runnable wrapRunnable(@Nullable Runnable work) {
    Handover handover = Handover.current();
    return handover == null || work == null ? work : () -> handover.run(work);
  }

  public static <T> @Nullable Supplier<T> wrapSupplier(@Nullable Supplier<T> work) {
    Handover handover = Handover.current();
    return handover == null || work == null ? work : () -> handover.call(work);
  }

  public static <T, R> @Nullable Function<T, R> wrapFunction(@Nullable Function<T, R> work) {
    Handover handover = Handover.current();
    return handover == null || work == null ? work : x -> handover.call(() -> work.apply(x));
  }

  public static <T, U, R> @Nullable BiFunction<T, U, R> wrapBiFunction(
      @Nullable BiFunction<T, U, R> work) {
    Handover handover = Handover.current();
    return handover == null || work == null
        ? work
        : (x, y) -> handover.call(() -> work.apply(x, y));
  }

  public static <T> @Nullable Consumer<T> wrapConsumer(@Nullable Consumer<T> work) {
    Handover handover = Handover.current();
    return handover == null || work == null ? work : x -> handover.run(() -> work.accept(x));
  }

  public static <T, U> @Nullable BiConsumer<T, U> wrapBiConsumer(@Nullable BiConsumer<T, U> work) {
    Handover handover = Handover.current();
    return handover == null || work == null
        ? work
        : (x, y) -> handover.run(() -> work.accept(x, y));
  }
}
