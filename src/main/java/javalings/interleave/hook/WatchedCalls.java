package javalings.interleave.hook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.LibraryObjectKind;
import javalings.interleave.model.MemoryEffect;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.future.TaskHandover;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** What is done around a library's method that is called as it stands. */
public final class WatchedCalls {

  /**
   * A call in progress.
   *
   * @param event what was told about it, for the result to be added
   * @param locked the object whose monitor it holds meanwhile
   * @param effect what it does to the order of things when it is over
   */
  public record Frame(
      @Nullable ThreadEvent event, @Nullable Object locked, boolean isAtomic, MemoryEffect effect) {
    static final Frame EMPTY = of(null);

    static Frame of(@Nullable ThreadEvent event) {
      return new Frame(event, null, false, MemoryEffect.RELAXED);
    }
  }

  private WatchedCalls() {}

  static void before(
      ModelThread thread, @Nullable Object receiver, @Nullable Object[] args, CodeSite site) {
    if (receiver == null) {
      thread.calls.push(Frame.EMPTY);
      StaticCalls.before(thread, args, site);
      return;
    }
    Object target = thread.execution.lockTable.parent(receiver);
    Frame frame =
        switch (LibraryObjectKind.of(receiver)) {
          case NONE -> Frame.EMPTY;
          case PLAIN -> plain(thread, target, args, site);
          case LOCKED -> locked(thread, target, args, site);
          case CONCURRENT -> concurrent(thread, target, args, site);
          case STAGE -> stage(thread, target, args, site);
          case HANDLE -> VarHandleCalls.access(thread, receiver, args, site);
          case UNKNOWN ->
              throw thread.execution.refuse(
                  receiver.getClass().getName() + " (" + site.where() + ")");
        };
    thread.calls.push(frame);
  }

  private static Frame plain(
      ModelThread thread, Object target, @Nullable Object[] args, CodeSite site) {
    contents(thread, target, site, !MemoryEffect.isRead(site.member()));
    return Frame.of(tell(thread, target, args, site));
  }

  static void contents(ModelThread thread, Object target, CodeSite site, boolean isWrite) {
    String key = target.getClass().getSimpleName() + ".contents";
    SharedMemory.plain(thread, target, "contents", key, site, isWrite);
  }

  private static Frame locked(
      ModelThread thread, Object target, @Nullable Object[] args, CodeSite site) {
    if (MemoryEffect.isView(site.member())) {
      return plain(thread, target, args, site);
    }
    thread.execution.monitorTable.enterQuietly(thread, target, site);
    contents(thread, target, site, !MemoryEffect.isRead(site.member()));
    thread.atomic++;
    return new Frame(tell(thread, target, args, site), target, true, MemoryEffect.RELAXED);
  }

  private static Frame concurrent(
      ModelThread thread, Object target, @Nullable Object[] args, CodeSite site) {
    MemoryEffect effect = MemoryEffect.of(site.member());
    boolean isUpdater = target.getClass().getName().contains("FieldUpdater");
    Object state = isUpdater && args.length > 0 && args[0] != null ? args[0] : target;
    MemoryCell cell = thread.execution.cell(state, isUpdater ? target : "");
    thread.step(cell, effect != MemoryEffect.READ);
    SharedMemory.order(thread, cell, effect.acquires, effect.releases);
    if (effect.asksForLock) {
      thread.execution.log.asksForLocks();
    }
    boolean isAtomic = callsBack(args);
    thread.atomic += isAtomic ? 1 : 0;
    return new Frame(tell(thread, state, args, site), null, isAtomic, effect);
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
      ModelThread thread, Object target, @Nullable Object[] args, CodeSite site) {
    thread.step(thread.execution.cell(target, ""), true);
    thread.execution.futureOrder.acquire(thread, target);
    thread.release(target);
    TaskHandover.begin(thread, target, args);
    return Frame.of(tell(thread, target, args, site));
  }

  private static @Nullable ThreadEvent tell(
      ModelThread thread, Object target, @Nullable Object[] args, CodeSite site) {
    String pattern = "calls {}." + site.member() + "({})";
    thread.tell(site, pattern, target, new ThreadEvent.Arguments(Arrays.asList(args)));
    return thread.execution.log.last();
  }

  @SuppressWarnings("ReferenceEquality") // a call that returns its receiver has no news
  static void after(
      ModelThread thread, @Nullable Object result, @Nullable Object receiver, CodeSite site) {
    Frame frame = finish(thread, receiver);
    if (result == Boolean.FALSE && receiver != null && frame.effect.releases) {
      thread.acquire(receiver); // it was refused because of what others have put there
    }
    if (result != null && frame.event != null && result != receiver) {
      frame.event.result(result);
    }
    if (result != null && receiver == null) {
      StaticCalls.after(thread, result, site);
    }
    if (result != null && receiver != null && isView(result, receiver)) {
      thread.execution.lockTable.belongs(result, thread.execution.lockTable.parent(receiver));
    }
    TaskHandover.end(thread, result);
  }

  static void failed(ModelThread thread, @Nullable Object receiver) {
    finish(thread, receiver);
    thread.handover = null;
  }

  private static Frame finish(ModelThread thread, @Nullable Object receiver) {
    Frame frame = thread.calls.isEmpty() ? Frame.EMPTY : thread.calls.pop();
    if (frame.isAtomic) {
      thread.atomic--;
    }
    if (frame.locked != null) {
      thread.execution.monitorTable.exitQuietly(thread, frame.locked);
    }
    if (receiver != null && LibraryObjectKind.of(receiver) == LibraryObjectKind.CONCURRENT) {
      order(thread, thread.execution.cell(receiver, ""), frame);
    }
    return frame;
  }

  /** What a callback did inside of the call is done when the call is. */
  private static void order(ModelThread thread, MemoryCell cell, Frame frame) {
    SharedMemory.order(
        thread, cell, frame.effect.acquires, frame.isAtomic && frame.effect.releases);
  }

  /** A window into the receiver: who uses it uses the receiver. */
  private static boolean isView(Object result, Object receiver) {
    Predicate<Class<?>> fits = type -> type.isInstance(result);
    boolean isWindow =
        (fits.test(Collection.class) || fits.test(Map.class)) && result.getClass().isMemberClass();
    boolean isPart = isWindow || fits.test(Iterator.class) || fits.test(Map.Entry.class);
    LibraryObjectKind kind = LibraryObjectKind.of(receiver);
    boolean isShared =
        kind == LibraryObjectKind.PLAIN
            || kind == LibraryObjectKind.LOCKED
            || kind == LibraryObjectKind.CONCURRENT;
    return isPart && isShared && LibraryObjectKind.of(result) != LibraryObjectKind.NONE;
  }
}
