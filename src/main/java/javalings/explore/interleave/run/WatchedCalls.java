package javalings.explore.interleave.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import javalings.explore.interleave.weave.Site;
import org.jspecify.annotations.Nullable;

/** What is done around a library's method that is called as it stands. */
final class WatchedCalls {

  /**
   * A call in progress.
   *
   * @param event what was told about it, for the result to be added
   * @param locked the object whose monitor it holds meanwhile
   * @param effect what it does to the order of things when it is over
   */
  record Frame(@Nullable Event event, @Nullable Object locked, boolean isAtomic, Effect effect) {
    static final Frame EMPTY = of(null);

    static Frame of(@Nullable Event event) {
      return new Frame(event, null, false, Effect.RELAXED);
    }
  }

  private WatchedCalls() {}

  static void before(Strand strand, @Nullable Object receiver, @Nullable Object[] args, Site site) {
    if (receiver == null) {
      strand.calls.push(Frame.EMPTY);
      StaticCalls.before(strand, args, site);
      return;
    }
    Object target = strand.execution.locks.parent(receiver);
    Frame frame =
        switch (Kind.of(receiver)) {
          case NONE -> Frame.EMPTY;
          case PLAIN -> plain(strand, target, args, site);
          case LOCKED -> locked(strand, target, args, site);
          case CONCURRENT -> concurrent(strand, target, args, site);
          case STAGE -> stage(strand, target, args, site);
          case HANDLE -> Handles.access(strand, receiver, args, site);
          case UNKNOWN ->
              throw strand.execution.refuse(
                  receiver.getClass().getName() + " (" + site.where() + ")");
        };
    strand.calls.push(frame);
  }

  private static Frame plain(Strand strand, Object target, @Nullable Object[] args, Site site) {
    contents(strand, target, site, !Effect.isRead(site.member()));
    return Frame.of(tell(strand, target, args, site));
  }

  static void contents(Strand strand, Object target, Site site, boolean isWrite) {
    String key = target.getClass().getSimpleName() + ".contents";
    SharedMemory.plain(strand, target, "contents", key, site, isWrite);
  }

  private static Frame locked(Strand strand, Object target, @Nullable Object[] args, Site site) {
    if (Effect.isView(site.member())) {
      return plain(strand, target, args, site);
    }
    strand.execution.monitors.enterQuietly(strand, target, site);
    contents(strand, target, site, !Effect.isRead(site.member()));
    strand.atomic++;
    return new Frame(tell(strand, target, args, site), target, true, Effect.RELAXED);
  }

  private static Frame concurrent(
      Strand strand, Object target, @Nullable Object[] args, Site site) {
    Effect effect = Effect.of(site.member());
    boolean isUpdater = target.getClass().getName().contains("FieldUpdater");
    Object state = isUpdater && args.length > 0 && args[0] != null ? args[0] : target;
    Cell cell = strand.execution.cell(state, isUpdater ? target : "");
    strand.step(cell, effect != Effect.READ);
    SharedMemory.order(strand, cell, effect.acquires, effect.releases);
    if (effect.asksForLock) {
      strand.execution.chronicle.asksForLocks();
    }
    boolean isAtomic = callsBack(args);
    strand.atomic += isAtomic ? 1 : 0;
    return new Frame(tell(strand, state, args, site), null, isAtomic, effect);
  }

  private static boolean callsBack(@Nullable Object[] args) {
    for (Object arg : args) {
      if (arg != null && arg.getClass().isHidden()) {
        return true;
      }
    }
    return false;
  }

  private static Frame stage(Strand strand, Object target, @Nullable Object[] args, Site site) {
    strand.step(strand.execution.cell(target, ""), true);
    strand.execution.futures.acquire(strand, target);
    strand.release(target);
    Handover.begin(strand, target, args);
    return Frame.of(tell(strand, target, args, site));
  }

  private static @Nullable Event tell(
      Strand strand, Object target, @Nullable Object[] args, Site site) {
    String pattern = "calls {}." + site.member() + "({})";
    strand.tell(site, pattern, target, new Event.Arguments(Arrays.asList(args)));
    return strand.execution.chronicle.last();
  }

  @SuppressWarnings("ReferenceEquality") // a call that returns its receiver has no news
  static void after(Strand strand, @Nullable Object result, @Nullable Object receiver, Site site) {
    Frame frame = finish(strand, receiver);
    if (result == Boolean.FALSE && receiver != null && frame.effect.releases) {
      strand.acquire(receiver); // it was refused because of what others have put there
    }
    if (result != null && frame.event != null && result != receiver) {
      frame.event.result(result);
    }
    if (result != null && receiver == null) {
      StaticCalls.after(strand, result, site);
    }
    if (result != null && receiver != null && isView(result, receiver)) {
      strand.execution.locks.belongs(result, strand.execution.locks.parent(receiver));
    }
    Handover.end(strand, result);
  }

  static void failed(Strand strand, @Nullable Object receiver) {
    finish(strand, receiver);
    strand.handover = null;
  }

  private static Frame finish(Strand strand, @Nullable Object receiver) {
    Frame frame = strand.calls.isEmpty() ? Frame.EMPTY : strand.calls.pop();
    if (frame.isAtomic) {
      strand.atomic--;
    }
    if (frame.locked != null) {
      strand.execution.monitors.exitQuietly(strand, frame.locked);
    }
    if (receiver != null && Kind.of(receiver) == Kind.CONCURRENT) {
      order(strand, strand.execution.cell(receiver, ""), frame);
    }
    return frame;
  }

  /** What a callback did inside of the call is done when the call is. */
  private static void order(Strand strand, Cell cell, Frame frame) {
    SharedMemory.order(
        strand, cell, frame.effect.acquires, frame.isAtomic && frame.effect.releases);
  }

  /** A window into the receiver: who uses it uses the receiver. */
  private static boolean isView(Object result, Object receiver) {
    Predicate<Class<?>> fits = type -> type.isInstance(result);
    boolean isWindow =
        (fits.test(Collection.class) || fits.test(Map.class)) && result.getClass().isMemberClass();
    boolean isPart = isWindow || fits.test(Iterator.class) || fits.test(Map.Entry.class);
    Kind kind = Kind.of(receiver);
    boolean isShared = kind == Kind.PLAIN || kind == Kind.LOCKED || kind == Kind.CONCURRENT;
    return isPart && isShared && Kind.of(result) != Kind.NONE;
  }
}
