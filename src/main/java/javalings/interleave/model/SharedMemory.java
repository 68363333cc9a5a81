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
  public static MemoryCell field(
      ModelThread thread, Object target, CodeSite site, boolean isWrite) {
    if (!site.isVolatile()) {
      return plain(thread, target, site.member(), site.key(), site, isWrite);
    }
    MemoryCell cell = thread.cell(target, site.member());
    thread.step(cell, isWrite);
    return cell;
  }

  /** The mode in which a field is accessed without a handle. */
  private static AccessMode mode(CodeSite site) {
    return site.isVolatile() ? AccessMode.VOLATILE : AccessMode.PLAIN;
  }

  /** Begins a read of a field; {@link FieldReads} has what it sees. */
  public static void read(ModelThread thread, Object target, CodeSite site) {
    read(thread, target, field(thread, target, site, false), mode(site));
  }

  private static void read(ModelThread thread, Object target, MemoryCell cell, AccessMode mode) {
    FinalFields finals = FinalFields.of(thread);
    finals.begin(target);
    mode.readValue(thread, cell, finals.clock(thread, target));
  }

  /** As {@link #read}, of an element. */
  public static void readElement(ModelThread thread, Object array, int index, CodeSite site) {
    MemoryCell cell = plain(thread, array, index, site.key(), site, false);
    read(thread, array, cell, AccessMode.PLAIN);
  }

  /** As {@link #write}, of an element. */
  public static void writeElement(
      ModelThread thread, Object array, int index, CodeSite site, @Nullable Object value) {
    MemoryCell cell = plain(thread, array, index, site.key(), site, true);
    AccessMode.PLAIN.writeValue(thread, cell, value, () -> null);
  }

  /** Makes a write to a field; before the first one, its value is the default. */
  public static void write(
      ModelThread thread, Object target, CodeSite site, @Nullable Object value) {
    MemoryCell cell = field(thread, target, site, true);
    mode(site).writeValue(thread, cell, value, () -> null);
  }

  /** A plain access: a step only if its member is known to race, for others cannot tell when. */
  public static MemoryCell plain(
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
    check(thread, cell, target, member, key, site, isWrite, false);
    return cell;
  }

  public static void check(
      ModelThread thread,
      Object target,
      Object member,
      String key,
      CodeSite site,
      boolean isWrite,
      boolean isAtomic) {
    MemoryCell cell = thread.cell(target, member);
    check(thread, cell, target, member, key, site, isWrite, isAtomic);
  }

  private static void check(
      ModelThread thread,
      MemoryCell cell,
      Object target,
      Object member,
      String key,
      CodeSite site,
      boolean isWrite,
      boolean isAtomic) {
    if (thread.library().isInside()) {
      return;
    }
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
