package javalings.interleave.hook;

import java.nio.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.AccessMode;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.future.FutureCalls;
import javalings.interleave.model.future.FutureOrder;
import javalings.interleave.model.future.TaskHandover;
import javalings.interleave.model.lock.MonitorTable;
import javalings.jdk.MemoryOrder;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/** The model's part of a call of a library's method, before and after the call itself. */
final class LibraryCallHooks {

  /**
   * A call in progress.
   *
   * @param event what was told about it, for the result to be added
   * @param locked the objects whose monitors it holds meanwhile
   * @param order what it does to the order of things when it is over
   * @param access the access to a variable that it is, if it is one
   */
  record Frame(
      @Nullable ThreadEvent event,
      List<Object> locked,
      boolean isAtomic,
      @Nullable ObjectOrder order,
      @Nullable AtomicAccess access) {
    static final Frame EMPTY = of(null);

    static Frame of(@Nullable ThreadEvent event) {
      return new Frame(event, List.of(), false, null, null);
    }

    Frame with(AtomicAccess made) {
      return new Frame(event, locked, isAtomic, order, made);
    }
  }

  /** The watched calls of a thread in progress, innermost first. */
  private static final StateKey<ModelThread, Deque<Frame>> CALLS =
      new StateKey<>(_ -> new ArrayDeque<>());

  private static final Pattern ATOMIC =
      Pattern.compile(
          "java\\.util\\.concurrent\\.atomic\\.(?!Striped|LongAdder|LongAcc|DoubleA).*");

  private static final Set<String> ADVANCES = Set.of("next", "nextElement", "remove", "previous");

  private LibraryCallHooks() {}

  static void before(
      ModelThread caller, @Nullable Object receiver, @Nullable Object[] args, CodeSite site) {
    if (receiver == null) {
      UpdatedFields.of(caller).asked(args, site);
      caller.state(CALLS).push(Frame.EMPTY);
      StaticCallEffects.before(caller, args, site);
      return;
    }
    if (FutureCalls.asks(receiver, site.member())) {
      caller.execution().log().asksForLocks();
    }
    Object target = PartToWhole.of(caller).whole(receiver);
    ObjectSharing sharing = sharing(receiver, target);
    if (moves(receiver, site) && sharing != ObjectSharing.NONE && sharing != ObjectSharing.LOCKED) {
      Contents.position(caller, receiver, site);
    }
    Frame frame =
        switch (sharing) {
          case NONE -> Frame.EMPTY;
          case PLAIN -> plain(caller, receiver, target, args, site);
          case LOCKED -> locked(caller, target, args, site);
          case CONCURRENT -> concurrent(caller, target, args, site);
          case STAGE -> stage(caller, target, args, site);
          case HANDLE -> VarHandleCalls.access(caller, receiver, args, site);
          case UNKNOWN ->
              throw caller.refuse(receiver.getClass().getName() + " (" + site.where() + ")");
        };
    caller.state(CALLS).push(frame);
    ElementReads.called(caller, receiver, args, site);
    FilledArguments.write(caller, receiver, args, site);
  }

  /** A wrapper of the JDK's around a concurrent collection calls that, and adds nothing. */
  private static ObjectSharing sharing(Object receiver, Object target) {
    ObjectSharing own = LibraryObjects.sharing(receiver);
    boolean isWrapper = receiver instanceof Collection<?> || receiver instanceof Map<?, ?>;
    return own == ObjectSharing.PLAIN
            && isWrapper
            && LibraryObjects.sharing(target) == ObjectSharing.CONCURRENT
        ? ObjectSharing.CONCURRENT
        : own;
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private static Frame plain(
      ModelThread caller, Object receiver, Object target, @Nullable Object[] args, CodeSite site) {
    if (receiver instanceof BaseStream<?, ?> stream) {
      return stream(caller, stream, target, site);
    }
    if (receiver instanceof Buffer buffer) {
      BufferCalls.access(caller, buffer, args, site);
    } else {
      Contents.call(caller, target, args, site);
    }
    return Frame.of(tell(caller, target, args, site));
  }

  private static boolean moves(Object cursor, CodeSite site) {
    return (cursor instanceof Iterator<?> || cursor instanceof Enumeration<?>)
        && ADVANCES.contains(site.member());
  }

  /** Only what ends a stream reads its source. */
  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private static Frame stream(
      ModelThread caller, BaseStream<?, ?> receiver, Object source, CodeSite site) {
    if (site.member().equals("parallel") && !receiver.isParallel()) {
      caller.execution().log().turnsParallel();
    }
    if (receiver != source && !Streams.isIntermediate(site.member())) {
      ArgumentReads.read(caller, source, site);
    }
    return Frame.EMPTY;
  }

  private static Frame locked(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    if (site.effect().unlocked()) {
      return plain(caller, target, target, args, site);
    }
    List<Object> locked = new ArrayList<>(List.of(target));
    for (@Nullable Object arg : args) {
      if (arg != null && HeldArguments.isHeld(target, arg, site.member())) {
        locked.add(PartToWhole.of(caller).whole(arg));
      }
    }
    for (Object each : locked) {
      MonitorTable.of(caller).enterQuietly(caller, each, site);
      if (locked.size() > 1) {
        caller.tell(site, "locks", each);
      }
    }
    Contents.call(caller, target, args, site);
    return new Frame(tell(caller, target, args, site), locked, false, null, null);
  }

  private static Frame concurrent(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    if (ATOMIC.matcher(target.getClass().getName()).matches()) {
      return atomic(caller, target, args, site);
    }
    MapBins.awaitFree(caller, target, args, site);
    CopyOnWriteLock.awaitFree(caller, target, site);
    ObjectOrder order = ObjectOrder.of(caller, target, args, site);
    order.begin(caller);
    MapBins.awaitFree(caller, target, args, site); // another thread may have come first
    CopyOnWriteLock.awaitFree(caller, target, site);
    if (site.effect().order() == MemoryOrder.ASKS) {
      caller.execution().log().asksForLocks();
    }
    boolean isAtomic = callsBack(args);
    if (isAtomic) {
      caller.enterAtomic();
    }
    return new Frame(tell(caller, target, args, site), List.of(), isAtomic, order, null);
  }

  /** The variable of an atomic; that of an array is one element, that of an updater a field. */
  private static Frame atomic(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    boolean isUpdater = target.getClass().getName().contains("FieldUpdater");
    boolean isArray = target.getClass().getSimpleName().endsWith("Array");
    Object state = isUpdater && args.length > 0 && args[0] != null ? args[0] : target;
    Object member =
        isUpdater
            ? UpdatedFields.of(caller).name(target)
            : isArray && args.length > 0 && args[0] != null ? args[0] : "";
    int first = isUpdater || isArray ? 1 : 0;
    AtomicAccess access =
        AtomicAccess.begin(
            caller,
            state,
            member,
            site.key(),
            site,
            AccessMode.of(site.member()),
            new AtomicAccess.Operands(
                args.length > first ? args[first] : null, AtomicValues.of(target, member)));
    return (isUpdater
            ? Frame.of(UpdatedFields.tell(caller, state, member, args, site))
            : Frame.of(tell(caller, state, args, site)))
        .with(access);
  }

  private static boolean callsBack(@Nullable Object[] args) {
    return Arrays.stream(args).anyMatch(arg -> arg != null && isFunction(arg.getClass()));
  }

  private static boolean isFunction(Class<?> type) {
    return type.isHidden()
        || (type.getClassLoader() != null
            && Arrays.stream(type.getInterfaces())
                .anyMatch(each -> each.getName().startsWith("java.util.function.")));
  }

  private static Frame stage(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    caller.step(caller.cell(target), true);
    FutureOrder.of(caller).acquire(caller, target);
    caller.release(target);
    FutureOrder.of(caller).completes(caller, target);
    TaskHandover.begin(caller, target, args, site.member());
    return Frame.of(tell(caller, target, args, site));
  }

  private static @Nullable ThreadEvent tell(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    return caller.tell(
        site, new ThreadAction.Call(target, site.member(), Arrays.asList(args), !site.looks()));
  }

  @SuppressWarnings("ReferenceEquality") // a call that returns its receiver has no news
  static @Nullable Object after(
      ModelThread caller, @Nullable Object latest, @Nullable Object receiver, CodeSite site) {
    Frame frame = finish(caller);
    if (frame.order != null) {
      frame.order.end(caller, latest);
    }
    Object result = frame.access == null ? latest : frame.access.end(caller, latest);
    caller.loops.sees(result);
    if (result != null && frame.event != null && result != receiver) {
      frame.event.result(result);
    }
    if (result != null && receiver == null) {
      UpdatedFields.of(caller).made(result);
      StaticCallEffects.after(caller, result, site);
    }
    if (result != null && receiver != null && ViewsOfObjects.isView(result, receiver)) {
      PartToWhole.of(caller).belongs(result, PartToWhole.of(caller).whole(receiver));
    }
    TaskHandover.end(caller, result);
    return result;
  }

  static void failed(ModelThread caller) {
    finish(caller);
    TaskHandover.cancel(caller);
  }

  private static Frame finish(ModelThread caller) {
    Deque<Frame> calls = caller.state(CALLS);
    Frame frame = calls.isEmpty() ? Frame.EMPTY : calls.pop();
    if (frame.isAtomic) {
      caller.leaveAtomic();
    }
    frame.locked.forEach(each -> MonitorTable.of(caller).exitQuietly(caller, each));
    return frame;
  }
}
