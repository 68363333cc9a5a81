package javalings.interleave.machine;

import java.util.Arrays;

/** The numbers of states; a table of its own, for there are millions. */
final class StateSet {

  private long[] table = new long[1 << 12];
  private int size;

  /** Whether the number is new. */
  boolean add(long number) {
    if (2 * size >= table.length) {
      grow();
    }
    boolean isNew = put(table, number == 0 ? 1 : number);
    size += isNew ? 1 : 0;
    return isNew;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] larger = new long[4 * table.length];
    Arrays.stream(table).filter(number -> number != 0).forEach(number -> put(larger, number));
    table = larger;
  }

  private static boolean put(long[] into, long number) {
    int at = (int) (number >>> 20) & into.length - 1;
    while (into[at] != 0) {
      if (into[at] == number) {
        return false;
      }
      at = at + 1 & into.length - 1;
    }
    into[at] = number;
    return true;
  }
}
