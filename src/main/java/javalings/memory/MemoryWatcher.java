package javalings.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where instrumented code opened, closed, made and used memory. {@link
 * MemoryInstrumenter} puts the calls to it; it is public only because instrumented classes live in
 * other packages.
 *
 * <p>One run at a time is watched; the threads that it starts report to it as well.
 */
public final class MemoryWatcher {

  /** Enough for a lesson; a loop that makes more segments goes on unrecorded. */
  private static final int KEPT = 100_000;

  private static final int OPERANDS = 4;

  private static volatile @Nullable MemoryWatcher current;

  private final Map<Object, Integer> opened = new HashMap<>();
  private final Map<Object, Integer> closed = new HashMap<>();
  private final IdentityHashMap<MemorySegment, Integer> made = new IdentityHashMap<>();
  private final Map<Integer, Deque<Object>> used = new HashMap<>();

  MemoryWatcher() {}

  static void watch(@Nullable MemoryWatcher watcher) {
    current = watcher;
  }

  /** An arena was opened at a site. */
  public static void opened(Arena arena, int site) {
    var watcher = current;
    if (watcher != null) {
      synchronized (watcher) {
        watcher.opened.put(arena.scope(), site);
      }
    }
  }

  /** Something is about to be closed at a site; only the first close of an arena counts. */
  public static void closing(@Nullable Object closeable, int site) {
    var watcher = current;
    if (watcher != null && closeable instanceof Arena arena && arena.scope().isAlive()) {
      synchronized (watcher) {
        watcher.closed.put(arena.scope(), site);
      }
    }
  }

  /** A call at a site returned a segment. */
  public static void made(@Nullable MemorySegment segment, int site) {
    var watcher = current;
    if (watcher != null && segment != null) {
      synchronized (watcher) {
        if (watcher.made.size() < KEPT) {
          watcher.made.putIfAbsent(segment, site);
        }
      }
    }
  }

  /** A call at a site is about to use a segment or an arena. */
  public static void used(@Nullable Object operand, int site) {
    var watcher = current;
    if (watcher != null && operand != null) {
      synchronized (watcher) {
        var operands = watcher.used.computeIfAbsent(site, _ -> new ArrayDeque<>());
        operands.addFirst(operand);
        if (operands.size() > OPERANDS) {
          operands.removeLast();
        }
      }
    }
  }

  /** The objects that were used last at any of some sites, latest first. */
  synchronized List<Object> usedAt(List<Integer> sites) {
    return sites.stream()
        .flatMap(site -> used.getOrDefault(site, new ArrayDeque<>()).stream())
        .toList();
  }

  synchronized Optional<Integer> openedAt(Object operand) {
    return scope(operand).map(opened::get);
  }

  synchronized Optional<Integer> closedAt(Object operand) {
    return scope(operand).map(closed::get);
  }

  synchronized Optional<Integer> madeAt(Object operand) {
    return Optional.ofNullable(made.get(operand));
  }

  static boolean isGone(Object operand) {
    return scope(operand).filter(scope -> !scope.isAlive()).isPresent();
  }

  private static Optional<MemorySegment.Scope> scope(Object operand) {
    return switch (operand) {
      case Arena arena -> Optional.of(arena.scope());
      case MemorySegment segment -> Optional.of(segment.scope());
      default -> Optional.empty();
    };
  }
}
