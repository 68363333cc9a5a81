package javalings.interleave.model;

import javalings.interleave.event.CodeSite;
import javalings.interleave.race.DataRace;
import javalings.interleave.race.MemoryAccess;
import javalings.interleave.race.MemoryCell;
import javalings.interleave.race.VectorClock;
import org.jspecify.annotations.Nullable;

/** The accesses to fields and elements: which are steps, which race, which order threads. */
public final class SharedMemory {

  private SharedMemory() {}

  /** An access to a field as Java's memory model sees it: volatile ones synchronize. */
  public static void field(ModelThread thread, Object target, CodeSite site, boolean isWrite) {
    MemoryCell cell = thread.cell(target, site.member());
    if (site.isVolatile()) {
      thread.step(cell, isWrite);
    } else {
      plain(thread, target, site.member(), site.key(), site, isWrite);
    }
  }

  /** The mode in which a field is accessed without a handle. */
  private static AccessMode mode(CodeSite site) {
    return site.isVolatile() ? AccessMode.VOLATILE : AccessMode.PLAIN;
  }

  /** Begins a read of a field; {@link FieldReads} has what it sees. */
  public static void read(ModelThread thread, Object target, CodeSite site) {
    field(thread, target, site, false);
    read(thread, target, site.member(), mode(site));
  }

  private static void read(ModelThread thread, Object target, Object member, AccessMode mode) {
    FinalFields.of(thread).begin(target);
    mode.readValue(
        thread, thread.cell(target, member), FinalFields.of(thread).clock(thread, target));
  }

  /** As {@link #read}, of an element. */
  public static void readElement(ModelThread thread, Object array, int index, CodeSite site) {
    plain(thread, array, index, site.key(), site, false);
    read(thread, array, index, AccessMode.PLAIN);
  }

  /** Makes a write to a field; before the first one, its value is the default. */
  public static void write(
      ModelThread thread, Object target, CodeSite site, @Nullable Object value) {
    field(thread, target, site, true);
    mode(site).writeValue(thread, thread.cell(target, site.member()), value, () -> null);
  }

  /** A plain access: a step only if its member is known to race, for others cannot tell when. */
  public static void plain(
      ModelThread thread,
      Object target,
      Object member,
      String key,
      CodeSite site,
      boolean isWrite) {
    MemoryCell cell = thread.cell(target, member);
    if (thread.execution.settings.racy().contains(key)) {
      thread.step(cell, isWrite);
    }
    check(thread, target, member, key, site, isWrite, false);
  }

  public static void check(
      ModelThread thread,
      Object target,
      Object member,
      String key,
      CodeSite site,
      boolean isWrite,
      boolean isAtomic) {
    if (thread.library().isInside()) {
      return;
    }
    MemoryCell cell = thread.cell(target, member);
    VectorClock clock = isWrite ? thread.clock : FinalFields.of(thread).clock(thread, target);
    MemoryAccess now = LastAccess.of(thread).now(thread, clock, site, isWrite, isAtomic);
    if (OptimisticReads.of(thread).defers(target, member, key, now, cell)) {
      return;
    }
    cell.access(now)
        .ifPresent(rival ->
            thread
                .execution
                .log()
                .race(new DataRace(target, DataRace.member(member), key, rival, now)));
  }

  /** An operation that synchronizes, ordered behind what it acquires and before what follows. */
  public static void order(
      ModelThread thread, MemoryCell cell, boolean acquires, boolean releases) {
    if (acquires) {
      thread.acquire(cell);
    }
    if (releases) {
      thread.release(cell);
    }
  }
}
