package javalings.interleave.model;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads that see a write which is still to come, as compilers and processors may make of a read in
 * plain or opaque mode that later writes of its thread do not depend on. The value of such a read
 * is guessed, from what other threads write anyway; until the write is there, its thread may only
 * write what it has also written without the guess, so that no value comes out of thin air. After
 * Kang et al., <i>A promising semantics for relaxed-memory concurrency</i> (POPL 2017). An
 * execution in which the write never comes does not count.
 */
final class EarlyReads {

  private static final StateKey<Execution, EarlyReads> KEY = new StateKey<>(_ -> new EarlyReads());

  /**
   * A read whose write is still to come.
   *
   * @param time its thread's, when it read
   * @param known all that the read comes after
   */
  record Guess(ModelThread thread, MemoryCell cell, int time, VectorClock known, Object value) {}

  private final IdentityHashMap<ModelThread, Guess> open = new IdentityHashMap<>();
  private final Map<Integer, Integer> written = new HashMap<>();
  private final IdentityHashMap<ModelThread, MemoryCell> lastRead = new IdentityHashMap<>();

  private EarlyReads() {}

  static EarlyReads of(ModelThread thread) {
    return thread.execution.state(KEY);
  }

  /** The value that the read sees: this one, unless it is one that may wait for its write. */
  @Nullable Object see(
      ModelThread thread, MemoryCell cell, AccessMode mode, @Nullable Object latest) {
    Guess guess = open.get(thread);
    if (guess != null && guess.cell == cell) {
      thread.execution.scheduler.stop();
    }
    if (mode.acquires() || guess != null || latest == null) {
      return latest;
    }
    lastRead.put(thread, cell);
    List<Object> values = foreseen(thread, latest);
    int chosen = values.isEmpty() ? 0 : thread.choose(1 + values.size());
    if (chosen == 0) {
      return latest;
    }
    Object value = values.get(chosen - 1);
    open.put(thread, new Guess(thread, cell, thread.time(), thread.clock().copy(), value));
    thread.execution.log().readsEarly();
    return value;
  }

  private static List<Object> foreseen(ModelThread thread, Object latest) {
    return thread.execution.settings.foreseen().stream()
        .filter(write -> write.thread() != thread.id())
        .map(ForeseenWrite::value)
        .filter(value -> value.getClass() == latest.getClass() && !value.equals(latest))
        .distinct()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  /** A write is to be made: whether a thread that has guessed may make it. */
  void beforeWrite(ModelThread thread, MemoryCell cell, AccessMode mode, @Nullable Object value) {
    int place = written.merge(thread.id(), 1, Integer::sum);
    ForeseenWrite write = foreseeable(thread, place, value);
    Guess guess = open.get(thread);
    boolean isCertain = write != null && thread.execution.settings.foreseen().contains(write);
    if (guess != null && (mode.releases() || guess.cell == cell || !isCertain)) {
      thread.execution.scheduler.stop();
    }
    if (write != null) {
      MemoryCell read = lastRead.get(thread);
      thread.execution.log().wrote(write, read != null && read != cell && !mode.releases());
    }
  }

  /**
   * The write, if other executions can make it with the same value. Objects of the program are
   * others in each, and code of the program would run if they were asked for their hash.
   */
  private static @Nullable ForeseenWrite foreseeable(
      ModelThread thread, int place, @Nullable Object value) {
    return value instanceof Comparable<?> && value.getClass().getClassLoader() == null
        ? new ForeseenWrite(thread.id(), place, value)
        : null;
  }

  /** The reads that may have waited for this write, as far as happens-before tells. */
  List<Guess> waiting(ModelThread writer, MemoryCell cell, @Nullable Object value) {
    return open.values().stream()
        .filter(guess -> guess.thread != writer && guess.cell == cell)
        .filter(guess -> guess.value.equals(value))
        .filter(guess -> writer.clock().get(guess.thread.id()) < guess.time)
        .toList();
  }

  /** The write that the read has seen is there. */
  void close(Guess guess) {
    open.remove(guess.thread);
    guess.thread.execution.log().sawTheWrite();
  }

  /** A fence or a release: reads before it cannot be made after it. */
  void end(ModelThread thread) {
    if (open.containsKey(thread)) {
      thread.execution.scheduler.stop();
    }
  }
}
