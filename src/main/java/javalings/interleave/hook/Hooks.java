package javalings.interleave.hook;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.BaseStream;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadAction.Member;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.Execution;
import javalings.interleave.model.FieldReads;
import javalings.interleave.model.FinalFields;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.future.CommonPool;
import javalings.interleave.model.lock.MonitorTable;
import org.jspecify.annotations.Nullable;

/**
 * The calls that instrumented code makes around its accesses to memory. Outside of an execution
 * nothing happens. Names and parameters are those that {@code instrument.HookCalls} writes.
 */
public final class Hooks {

  private static final PrintStream OUTPUT = new ModelConsole(true);
  private static final PrintStream SILENCE = new ModelConsole(false);

  private Hooks() {}

  /** Whether the calling code is part of an execution: else the JDK's own methods are called. */
  public static boolean isExplored() {
    return CallingThread.orNull() != null;
  }

  public static void beforeRead(@Nullable Object target, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null && target != null) {
      CodeSite site = caller.site(number);
      SharedMemory.read(caller, target, site);
      caller.tell(site, new ThreadAction.Read(new Member(target, site.member())));
    }
  }

  /** The thread has got this from a primitive of ours. */
  public static void sees(@Nullable Object value) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      caller.loops.sees(value);
    }
  }

  /** Tells the value of the read before, and that a field holds this object. */
  public static void afterRead(@Nullable Object value, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller == null || caller.library().isInside()) {
      return;
    }
    FinalFields.of(caller).end(value);
    CodeSite site = caller.site(number);
    caller.loops.reads(value, site.isVolatile() || caller.execution().races(site));
    ThreadEvent last = caller.execution().log().last();
    if (last != null && last.isBy(caller, site)) {
      last.result(value);
      caller.execution().names().elementOf(last, value);
    }
    if (value != null && !site.member().equals("[]")) {
      caller.execution().names().seenIn(site.member().replace("!", ""), value);
    }
  }

  /** As {@link #afterRead}, and returns the value that the read sees. */
  public static @Nullable Object see(@Nullable Object latest, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller == null) {
      return latest;
    }
    Object seen = FieldReads.of(caller).see(latest);
    afterRead(seen, number);
    return seen;
  }

  public static void beforeWrite(@Nullable Object target, @Nullable Object value, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null && target != null) {
      CodeSite site = caller.site(number);
      SharedMemory.write(caller, target, site, value);
      caller.loops.writes(0, value);
      caller.tell(site, new ThreadAction.Write(new Member(target, site.member()), value));
    }
  }

  public static void beforeStaticWrite(@Nullable Object value, Object owner, int number) {
    beforeWrite(owner, value, number);
  }

  /** The running thread's own time: it moves on with everything that others may come after. */
  public static int time() {
    ModelThread caller = CallingThread.orNull();
    return caller == null ? 0 : caller.time();
  }

  /**
   * A final field is safe for threads that see the object once it is made (JLS 17.5). A release
   * since {@code begun}, the begin of the constructor, may have shown it to others before.
   */
  public static void beforeFinalWrite(
      @Nullable Object target, @Nullable Object value, int begun, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null && target != null && caller.time() > begun) {
      caller.execution().escaped(target);
      beforeWrite(target, value, number);
    }
  }

  public static void beforeFinalRead(@Nullable Object target, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller == null || target == null) {
      return;
    }
    Execution execution = caller.execution();
    if (execution.hasEscaped(target) || execution.races(caller.site(number))) {
      beforeRead(target, number);
    } else {
      FinalFields.of(caller).beginFinal(caller, target);
    }
  }

  /** The constructor of an object with final fields ends. */
  public static void freeze(Object made) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      FinalFields.freeze(caller, made);
    }
  }

  public static void beforeElementRead(@Nullable Object array, int index, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null && array != null) {
      CodeSite site = caller.site(number);
      SharedMemory.readElement(caller, array, index, site);
      caller.loops.reads(index, false);
      caller.tell(site, new ThreadAction.Read(new Member(array, "[" + index + "]")));
    }
  }

  public static void beforeElementWrite(
      @Nullable Object array, int index, @Nullable Object value, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null && array != null) {
      CodeSite site = caller.site(number);
      SharedMemory.writeElement(caller, array, index, site, value);
      caller.loops.writes(index, value);
      caller.tell(site, new ThreadAction.Write(new Member(array, "[" + index + "]"), value));
    }
  }

  /** A thread that reads a static field comes after the class's initialisation. */
  public static void beforeConstant(Class<?> owner) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      caller.acquire(owner);
    }
  }

  public static void beginClassInit(Class<?> type) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      caller.enterAtomic();
    }
  }

  public static void endClassInit(Class<?> type) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      caller.leaveAtomic();
      caller.release(type);
    }
  }

  public static void enter(Object target, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      MonitorTable.of(caller).enter(caller, Objects.requireNonNull(target), caller.site(number));
    }
  }

  /** Never throws: the handler that calls it would call it again. */
  public static void exit(Object target, int number) {
    ModelThread caller = CallingThread.unlessOver();
    if (caller != null) {
      MonitorTable.of(caller).exit(caller, target, caller.site(number));
    }
  }

  /** A call, or the making of an object, reads the contents of this one. */
  public static void beforeArgument(@Nullable Object argument, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      ArgumentReads.read(caller, argument, caller.site(number));
    }
  }

  public static void beforeReflection(
      Field field, @Nullable Object target, boolean isWrite, int number) {
    ReflectionCalls.before(field, target, isWrite, number);
  }

  /** Whether a weak compare-and-set fails for no reason, as it may. */
  public static boolean failsSpuriously(int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller == null || caller.library().isInside() || caller.choose(2) == 0) {
      return false;
    }
    caller.tell(caller.site(number), ThreadAction.Remark.FAILED_SPURIOUSLY);
    return true;
  }

  /** The elements of a parallel stream, taken by several threads, as a sequential one. */
  public static BaseStream<?, ?> settled(BaseStream<?, ?> stream, int number) {
    return StreamHalves.settled(stream, number);
  }

  /** A set or map that keeps the order in which it was made. */
  public static Object inOrder(Object made, @Nullable Object[] args) {
    return CallingThread.orNull() == null ? made : OrderedCollections.inOrder(made, args);
  }

  /** Looking something up in the map moves it to the end, if {@code isAccess}. */
  public static void madeMap(Object map, boolean isAccess) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null && isAccess) {
      Contents.inAccessOrder(caller, map);
    }
  }

  /** The object that is made next is made here. */
  public static void at(int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      caller.site(number);
    }
  }

  public static void backEdge(long locals, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      caller.round(number, locals);
    }
  }

  public static void refuse(String what, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      throw caller.refuse(what + " (" + caller.site(number).where() + ")");
    }
  }

  public static void beforeCall(@Nullable Object receiver, @Nullable Object[] args, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      LibraryCallHooks.before(caller, receiver, args, caller.site(number));
    }
  }

  public static void afterCall(@Nullable Object result, @Nullable Object receiver, int number) {
    ModelThread caller = CallingThread.orNull();
    if (caller != null) {
      LibraryCallHooks.after(caller, result, receiver, caller.site(number));
    }
  }

  /** As {@link #afterCall}, and returns the value that the call sees. */
  public static @Nullable Object seeCall(
      @Nullable Object latest, @Nullable Object receiver, int number) {
    ModelThread caller = CallingThread.orNull();
    return caller == null
        ? latest
        : LibraryCallHooks.after(caller, latest, receiver, caller.site(number));
  }

  public static void failedCall(@Nullable Object receiver) {
    ModelThread caller = CallingThread.unlessOver();
    if (caller != null) {
      LibraryCallHooks.failed(caller);
    }
  }

  @SuppressWarnings("ReferenceEquality") // it is about the stream, not about its contents
  public static PrintStream stream(PrintStream standard) {
    return CallingThread.orNull() == null ? standard : standard == System.out ? OUTPUT : SILENCE;
  }

  /** The executor of asynchronous stages where the program names none. */
  public static Executor commonPool() {
    return CommonPool.INSTANCE;
  }
}
