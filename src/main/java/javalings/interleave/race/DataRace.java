package javalings.interleave.race;

/**
 * Two accesses to the same place, at least one a write, that nothing orders.
 *
 * @param member a field's name, or {@code [3]} for an element
 * @param key one name for all places like this, {@code Counter.n}
 */
public record DataRace(
    Object target, String member, String key, MemoryAccess first, MemoryAccess second) {

  /** The name of a field, or of an element by its index. */
  public static String member(Object member) {
    return member instanceof Integer index ? "[" + index + "]" : member.toString();
  }
}
