package javalings.interleave.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;

/** The calls of atomic classes in a story, by their arguments and answers. */
record Compared(List<ThreadEvent> events) {

  private static final Set<String> WRITES = Set.of("lazySet", "setRelease", "setOpaque");
  private static final Set<String> READS = Set.of("get", "getAcquire", "getOpaque");

  Compared {
    events = List.copyOf(events);
  }

  static boolean isCompareAndSet(ThreadEvent event) {
    String method = method(event);
    return method.startsWith("compareAndSet") || method.startsWith("weakCompareAndSet");
  }

  /** The last read that saw the value from before another thread's write, which came first. */
  Optional<AtomicityViolation> oldRead() {
    return events.stream()
        .filter(event -> READS.contains(method(event)))
        .flatMap(read -> unseen(read).stream())
        .reduce((_, last) -> last);
  }

  private Optional<AtomicityViolation> unseen(ThreadEvent read) {
    return before(read).stream()
        .filter(it -> isSame(it, read) && isSameElement(it, read) && it.changes())
        .reduce((_, last) -> last)
        .filter(it -> WRITES.contains(method(it)) && !it.thread().equals(read.thread()))
        .filter(it -> !Objects.equals(arguments(it).getLast(), read.result()))
        .map(write -> new AtomicityViolation(read, write, Optional.empty()));
  }

  /** The first argument of an atomic array is the index. */
  private static boolean isSameElement(ThreadEvent write, ThreadEvent read) {
    boolean isArray =
        read.subject() instanceof AtomicIntegerArray
            || read.subject() instanceof AtomicLongArray
            || read.subject() instanceof AtomicReferenceArray<?>;
    return !isArray || arguments(write).getFirst().equals(arguments(read).getFirst());
  }

  /** Whether a thread compares, time and again, with a value that it has read once. */
  boolean comparesWithAnOldValue() {
    return events.stream()
        .filter(this::isInVain)
        .anyMatch(it ->
            before(it).reversed().stream()
                .takeWhile(other -> !isRead(other, it))
                .anyMatch(other -> isBySame(other, it) && isInVain(other) && wasRead(it)));
  }

  private boolean isInVain(ThreadEvent event) {
    return isCompareAndSet(event) && Boolean.FALSE.equals(event.result());
  }

  /** The same thread has found there the value that it expects now. */
  private boolean wasRead(ThreadEvent compare) {
    return before(compare).stream()
        .filter(it -> isRead(it, compare))
        .reduce((_, last) -> last)
        .filter(it -> Objects.equals(it.result(), arguments(compare).getFirst()))
        .isPresent();
  }

  private static boolean isRead(ThreadEvent event, ThreadEvent compare) {
    return READS.contains(method(event)) && isBySame(event, compare);
  }

  private static boolean isBySame(ThreadEvent one, ThreadEvent other) {
    return one.thread().equals(other.thread()) && isSame(one, other);
  }

  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  private static boolean isSame(ThreadEvent one, ThreadEvent other) {
    return one.subject() == other.subject() && one.member().equals(other.member());
  }

  @SuppressWarnings("ReferenceEquality") // an event is one place in the story
  private List<ThreadEvent> before(ThreadEvent event) {
    return events.stream().takeWhile(it -> it != event).toList();
  }

  private static String method(ThreadEvent event) {
    return switch (event.action()) {
      case ThreadAction.Call call -> call.method();
      case ThreadAction.HandleCall call -> call.mode();
      default -> "";
    };
  }

  private static List<?> arguments(ThreadEvent event) {
    return switch (event.action()) {
      case ThreadAction.Call call -> call.arguments();
      case ThreadAction.HandleCall call -> call.arguments();
      default -> List.of();
    };
  }
}
