package javalings.interleave.hook;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.future.FutureOrder;
import javalings.interleave.model.future.TaskHandover;
import javalings.interleave.model.lock.MonitorTable;
import javalings.interleave.race.MemoryCell;
import javalings.jdk.MemoryOrder;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/** The model's part of a call of a library's method, before and after the call itself. */
final class LibraryCallHooks {

  /**
   * A call in progress.
   *
   * @param event what was told about it, for the result to be added
   * @param locked the object whose monitor it holds meanwhile
   * @param order what it does to the order of things when it is over
   */
  record Frame(
      @Nullable ThreadEvent event, @Nullable Object locked, boolean isAtomic, MemoryOrder order) {
    static final Frame EMPTY = of(null);

    static Frame of(@Nullable ThreadEvent event) {
      return new Frame(event, null, false, MemoryOrder.WRITES);
    }
  }

  /** The watched calls of a thread in progress, innermost first. */
  private static final StateKey<ModelThread, Deque<Frame>> CALLS =
      new StateKey<>(_ -> new ArrayDeque<>());

  private LibraryCallHooks() {}

  static void before(
      ModelThread caller, @Nullable Object receiver, @Nullable Object[] args, CodeSite site) {
    if (receiver == null) {
      caller.state(CALLS).push(Frame.EMPTY);
      StaticCallEffects.before(caller, args, site);
      return;
    }
    Object target = PartToWhole.of(caller).whole(receiver);
    Frame frame =
        switch (LibraryObjects.sharing(receiver)) {
          case NONE -> Frame.EMPTY;
          case PLAIN -> plain(caller, target, args, site);
          case LOCKED -> locked(caller, target, args, site);
          case CONCURRENT -> concurrent(caller, target, args, site);
          case STAGE -> stage(caller, target, args, site);
          case HANDLE -> VarHandleCalls.access(caller, receiver, args, site);
          case UNKNOWN ->
              throw caller.refuse(receiver.getClass().getName() + " (" + site.where() + ")");
        };
    caller.state(CALLS).push(frame);
  }

  private static Frame plain(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    contents(caller, target, site, !site.looks());
    return Frame.of(tell(caller, target, args, site));
  }

  static void contents(ModelThread caller, Object target, CodeSite site, boolean isWrite) {
    String key = target.getClass().getSimpleName() + ".contents";
    SharedMemory.plain(caller, target, "contents", key, site, isWrite);
  }

  private static Frame locked(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    if (site.effect().unlocked()) {
      return plain(caller, target, args, site);
    }
    MonitorTable.of(caller).enterQuietly(caller, target, site);
    contents(caller, target, site, !site.looks());
    caller.enterAtomic();
    return new Frame(tell(caller, target, args, site), target, true, MemoryOrder.WRITES);
  }

  private static Frame concurrent(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    MemoryOrder order = site.effect().order();
    boolean isUpdater = target.getClass().getName().contains("FieldUpdater");
    Object state = isUpdater && args.length > 0 && args[0] != null ? args[0] : target;
    MemoryCell cell = caller.cell(state, isUpdater ? target : "");
    caller.step(cell, order != MemoryOrder.ACQUIRES);
    SharedMemory.order(caller, cell, order.acquires(), order.releases());
    if (order == MemoryOrder.ASKS) {
      caller.execution().log().asksForLocks();
    }
    boolean isAtomic = callsBack(args);
    if (isAtomic) {
      caller.enterAtomic();
    }
    return new Frame(tell(caller, state, args, site), null, isAtomic, order);
  }

  private static boolean callsBack(@Nullable Object[] args) {
    for (Object arg : args) {
      if (arg != null && arg.getClass().isHidden()) {
        return true;
      }
    }
    return false;
  }

  private static Frame stage(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    caller.step(caller.cell(target), true);
    FutureOrder.of(caller).acquire(caller, target);
    caller.release(target);
    TaskHandover.begin(caller, target, args);
    return Frame.of(tell(caller, target, args, site));
  }

  private static @Nullable ThreadEvent tell(
      ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    boolean changes = !site.looks();
    return caller.tell(
        site, new ThreadAction.Call(target, site.member(), Arrays.asList(args), changes));
  }

  @SuppressWarnings("ReferenceEquality") // a call that returns its receiver has no news
  static void after(
      ModelThread caller, @Nullable Object result, @Nullable Object receiver, CodeSite site) {
    Frame frame = finish(caller, receiver);
    if (result == Boolean.FALSE && receiver != null && frame.order.releases()) {
      caller.acquire(receiver); // it was refused because of what other threads have put there
    }
    if (result != null && frame.event != null && result != receiver) {
      frame.event.result(result);
    }
    if (result != null && receiver == null) {
      StaticCallEffects.after(caller, result, site);
    }
    if (result != null && receiver != null && isView(result, receiver)) {
      PartToWhole.of(caller).belongs(result, PartToWhole.of(caller).whole(receiver));
    }
    TaskHandover.end(caller, result);
  }

  static void failed(ModelThread caller, @Nullable Object receiver) {
    finish(caller, receiver);
    TaskHandover.cancel(caller);
  }

  private static Frame finish(ModelThread caller, @Nullable Object receiver) {
    Deque<Frame> calls = caller.state(CALLS);
    Frame frame = calls.isEmpty() ? Frame.EMPTY : calls.pop();
    if (frame.isAtomic) {
      caller.leaveAtomic();
    }
    if (frame.locked != null) {
      MonitorTable.of(caller).exitQuietly(caller, frame.locked);
    }
    if (receiver != null && LibraryObjects.sharing(receiver) == ObjectSharing.CONCURRENT) {
      order(caller, caller.cell(receiver), frame);
    }
    return frame;
  }

  /** The effects of a callback inside of the call are done when the call is. */
  private static void order(ModelThread caller, MemoryCell cell, Frame frame) {
    SharedMemory.order(
        caller, cell, frame.order.acquires(), frame.isAtomic && frame.order.releases());
  }

  /** Whether the result is a window into the receiver, so that to use it is to use the receiver. */
  private static boolean isView(Object result, Object receiver) {
    Predicate<Class<?>> fits = type -> type.isInstance(result);
    boolean isWindow =
        (fits.test(Collection.class) || fits.test(Map.class)) && result.getClass().isMemberClass();
    boolean isPart = isWindow || fits.test(Iterator.class) || fits.test(Map.Entry.class);
    ObjectSharing kind = LibraryObjects.sharing(receiver);
    boolean isShared =
        kind == ObjectSharing.PLAIN
            || kind == ObjectSharing.LOCKED
            || kind == ObjectSharing.CONCURRENT;
    return isPart && isShared && LibraryObjects.sharing(result) != ObjectSharing.NONE;
  }
}
