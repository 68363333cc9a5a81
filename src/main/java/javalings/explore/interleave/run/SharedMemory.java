package javalings.explore.interleave.run;

import javalings.explore.interleave.weave.Site;

/** What reading and writing mean for the order of things. */
final class SharedMemory {

  private SharedMemory() {}

  /** An access to a field as Java's memory model sees it: volatile ones synchronize. */
  static void field(Strand strand, Object target, Site site, boolean isWrite) {
    Cell cell = strand.execution.cell(target, site.member());
    if (site.isVolatile()) {
      strand.step(cell, isWrite);
      order(strand, cell, !isWrite, isWrite);
    } else {
      plain(strand, target, site.member(), site.key(), site, isWrite);
    }
  }

  /** A plain access: a step only if its member is known to race, for others cannot tell when. */
  static void plain(
      Strand strand, Object target, Object member, String key, Site site, boolean isWrite) {
    Cell cell = strand.execution.cell(target, member);
    if (strand.execution.settings.racy().contains(key)) {
      strand.step(cell, isWrite);
    }
    check(strand, target, member, key, site, isWrite, false);
  }

  static void check(
      Strand strand,
      Object target,
      Object member,
      String key,
      Site site,
      boolean isWrite,
      boolean isAtomic) {
    Cell cell = strand.execution.cell(target, member);
    Access now = new Access(strand, strand.clock.get(strand.id), site, isWrite, isAtomic);
    if (strand.optimism.defers(target, member, key, now, cell)) {
      return;
    }
    cell.access(now)
        .ifPresent(rival ->
            strand.execution.chronicle.race(new Race(target, name(member), key, rival, now)));
  }

  static String name(Object member) {
    return member instanceof Integer index ? "[" + index + "]" : member.toString();
  }

  /** An operation that synchronizes, ordered behind what it acquires and before what follows. */
  static void order(Strand strand, Cell cell, boolean acquires, boolean releases) {
    if (acquires) {
      strand.acquire(cell);
    }
    if (releases) {
      strand.release(cell);
    }
  }
}
