package javalings.interleave.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/**
 * The writes of each variable in their order, for reads that need not see the latest: a read sees
 * any write that no other write comes after, as far as its thread knows by happens-before (JLS
 * 17.4.5) and, in the modes from opaque on, by what it has seen of the variable before. After Kang
 * et al., <i>A promising semantics for relaxed-memory concurrency</i> (POPL 2017); its promises are
 * {@link EarlyReads}. A write may come before others that its thread does not know.
 */
public final class WeakMemory {

  private static final StateKey<Execution, WeakMemory> KEY = new StateKey<>(_ -> new WeakMemory());

  private static final StateKey<ModelThread, Synchronized> ACTIONS =
      new StateKey<>(Synchronized::new);

  private static final int NOBODY = -1;

  /** Counts the volatile accesses of a thread. */
  private static final class Synchronized {
    private final ModelThread thread;
    private int count;

    Synchronized(ModelThread thread) {
      this.thread = thread;
    }
  }

  /** A write, and what an acquiring read of it comes after. */
  private static final class Stored {
    private final @Nullable Object value;
    private final int thread;
    private final int time;
    private final AccessMode mode;
    private final VectorClock message;
    private final @Nullable Synchronized writer;
    private final int actions;
    private final int steps;
    private final boolean isUpdate;
    private boolean isPinned;

    Stored(
        @Nullable Object value,
        int thread,
        int time,
        AccessMode mode,
        VectorClock message,
        boolean isUpdate,
        @Nullable Synchronized writer) {
      this.value = value;
      this.thread = thread;
      this.time = time;
      this.mode = mode;
      this.message = message;
      this.isUpdate = isUpdate;
      this.writer = writer;
      this.actions = writer == null ? 0 : writer.count;
      this.steps = writer == null ? 0 : writer.thread.steps;
    }

    /** Whether no volatile read can come before it any more in the one order of all of them. */
    boolean isPast() {
      return isPinned || writer == null || writer.count > actions;
    }

    /**
     * Whether its thread has done nothing since: then a schedule in which a volatile read comes
     * before it shows all that a read of the value before it would, and tells it in its order.
     */
    boolean isLastStep() {
      return writer != null && writer.thread.steps == steps;
    }
  }

  /** A read by which others may know that a write is there. */
  private record Seen(int thread, int time, Stored write) {}

  private static final class Variable {
    private final List<Stored> writes = new ArrayList<>();
    private final List<Seen> reads = new ArrayList<>();

    /** The write that stands in memory: the one made last, whatever its place in the order. */
    private @Nullable Stored physical;
  }

  /** A read of an old value: the value, and what an acquire of it comes after. */
  public record OldValue(@Nullable Object value, VectorClock message) {}

  private final IdentityHashMap<MemoryCell, Variable> variables = new IdentityHashMap<>();

  private WeakMemory() {}

  /** Null where every read sees the latest write. */
  public static @Nullable WeakMemory of(ModelThread thread) {
    return thread.execution.settings.consistency() == Consistency.JMM
        ? thread.execution.state(KEY)
        : null;
  }

  private Variable of(MemoryCell cell) {
    return variables.computeIfAbsent(cell, _ -> new Variable());
  }

  /** Counts a volatile access: what the thread has written before is past for all of them. */
  public void synchronizes(ModelThread thread) {
    thread.state(ACTIONS).count++;
  }

  /** Stands for a place: the write belongs to a read, and comes right behind what that saw. */
  static final int UPDATE = -1;

  /**
   * Picks a place in the order of the variable's writes: the last, or one before writes that the
   * thread does not know of. A volatile write is the last one.
   *
   * @param old the value before, asked for if the variable was not known yet
   */
  int place(
      ModelThread thread,
      MemoryCell cell,
      AccessMode mode,
      @Nullable Object value,
      Supplier<@Nullable Object> old) {
    EarlyReads.of(thread).beforeWrite(thread, cell, mode, value);
    Variable variable = known(cell, old);
    List<Integer> places = new ArrayList<>();
    places.add(variable.writes.size());
    for (int i = variable.writes.size() - 1; i > 0 && mode != AccessMode.VOLATILE; i--) {
      Stored write = variable.writes.get(i);
      if (isKnown(thread.id(), variable, write, AccessMode.OPAQUE, thread.clock())) {
        break;
      }
      if (!write.isUpdate) {
        places.add(i);
      }
    }
    return places.get(places.size() == 1 ? 0 : thread.choose(places.size()));
  }

  /** A read that writes: what it reads has to be what stands in memory. */
  void beginUpdate(
      ModelThread thread,
      MemoryCell cell,
      AccessMode mode,
      @Nullable Object value,
      Supplier<@Nullable Object> old) {
    EarlyReads.of(thread).beforeWrite(thread, cell, mode, value);
    Variable variable = known(cell, old);
    if (variable.physical != variable.writes.getLast()) {
      thread.execution.scheduler.stop();
    }
  }

  private Variable known(MemoryCell cell, Supplier<@Nullable Object> old) {
    Variable variable = of(cell);
    if (variable.writes.isEmpty()) {
      Stored first =
          new Stored(old.get(), NOBODY, 0, AccessMode.PLAIN, new VectorClock(), false, null);
      variable.writes.add(first);
      variable.physical = first;
    }
    return variable;
  }

  /**
   * Notes a write that has been ordered already.
   *
   * @param time the thread's, when it wrote
   * @param place as {@link #place} has picked it, or {@link #UPDATE}
   */
  void write(
      ModelThread thread,
      MemoryCell cell,
      AccessMode mode,
      int time,
      @Nullable Object value,
      int place) {
    Variable variable = of(cell);
    boolean isVolatile = mode == AccessMode.VOLATILE;
    boolean isUpdate = place == UPDATE;
    VectorClock message = mode == AccessMode.PLAIN ? new VectorClock() : cell.message().copy();
    Synchronized writer = isVolatile ? thread.state(ACTIONS) : null;
    Stored made = new Stored(value, thread.id(), time, mode, message, isUpdate, writer);
    int index = isUpdate ? variable.writes.size() : place;
    variable.writes.add(index, made);
    variable.physical = made;
    EarlyReads early = EarlyReads.of(thread);
    for (EarlyReads.Guess guess : early.waiting(thread, cell, value)) {
      if (maySee(guess, variable, index)) {
        variable.reads.add(new Seen(guess.thread().id(), guess.time(), made));
        early.close(guess);
      }
    }
  }

  /** Not if the thread of the read knew of a later write already. */
  private static boolean maySee(EarlyReads.Guess guess, Variable variable, int index) {
    return variable.writes.stream()
        .skip(index + 1L)
        .noneMatch(later ->
            isKnown(guess.thread().id(), variable, later, AccessMode.OPAQUE, guess.known()));
  }

  /**
   * Picks the write that a read sees; null for the latest.
   *
   * @param known all that the read comes after
   */
  @Nullable OldValue read(ModelThread thread, MemoryCell cell, AccessMode mode, VectorClock known) {
    Variable variable = of(cell);
    if (variable.writes.isEmpty()) {
      return null;
    }
    List<Stored> visible = visible(thread, variable, mode, known);
    int chosen = visible.size() == 1 ? 0 : thread.choose(visible.size());
    Stored seen = visible.get(chosen);
    if (mode != AccessMode.PLAIN) {
      variable.reads.add(new Seen(thread.id(), thread.time(), seen));
      seen.isPinned |= mode == AccessMode.VOLATILE;
    }
    return chosen == 0 && seen == variable.physical ? null : new OldValue(seen.value, seen.message);
  }

  /** From the latest write back to the first one that the thread knows to be there. */
  private static List<Stored> visible(
      ModelThread thread, Variable variable, AccessMode mode, VectorClock known) {
    List<Stored> visible = new ArrayList<>();
    for (int i = variable.writes.size() - 1; i >= 0; i--) {
      Stored write = variable.writes.get(i);
      visible.add(write);
      if (isKnown(thread.id(), variable, write, mode, known)
          || (mode == AccessMode.VOLATILE && isUnseenLastStep(variable, write))) {
        break;
      }
    }
    return visible;
  }

  private static boolean isUnseenLastStep(Variable variable, Stored write) {
    return write.isLastStep() && variable.reads.stream().noneMatch(read -> read.write == write);
  }

  private static boolean isKnown(
      int reader, Variable variable, Stored write, AccessMode mode, VectorClock known) {
    boolean isOrdered = write.thread == NOBODY || isBefore(write.thread, write.time, reader, known);
    boolean isPast =
        mode == AccessMode.VOLATILE && write.mode == AccessMode.VOLATILE && write.isPast();
    return isOrdered
        || isPast
        || (mode != AccessMode.PLAIN
            && variable.reads.stream()
                .anyMatch(read ->
                    read.write == write && isBefore(read.thread, read.time, reader, known)));
  }

  private static boolean isBefore(int thread, int time, int reader, VectorClock known) {
    return thread == reader || known.get(thread) >= time;
  }
}
