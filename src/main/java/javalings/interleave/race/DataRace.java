package javalings.interleave.race;

/**
 * Two accesses to the same place, at least one a write, that nothing orders.
 *
 * @param key one name for all places like this, {@code Counter.n}
 */
public record DataRace(
    Object target, String member, String key, MemoryAccess first, MemoryAccess second) {}
