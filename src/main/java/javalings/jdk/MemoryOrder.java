package javalings.jdk;

/**
 * The order that a call on a shared object gives to memory (JLS 17.4, and the access modes of
 * {@link java.lang.invoke.VarHandle}).
 */
public enum MemoryOrder {
  /** Looks, and comes after those whose changes it sees. */
  ACQUIRES(true, true, false),
  /** Changes, and comes before those who see it. */
  RELEASES(false, false, true),
  /** Changes, and does both. */
  BOTH(false, true, true),
  /** Looks, and orders nothing: plain and opaque mode. */
  READS(true, false, false),
  /** Changes, and orders nothing. */
  WRITES(false, false, false),
  /** Changes, and its answer is not looked at, so that calls in any order come to the same. */
  ADDS(false, false, true),
  /** Its answer depends on who holds a lock. */
  ASKS(false, true, true);

  private final boolean looks;
  private final boolean acquires;
  private final boolean releases;

  MemoryOrder(boolean looks, boolean acquires, boolean releases) {
    this.looks = looks;
    this.acquires = acquires;
    this.releases = releases;
  }

  /** Whether the object is as before. */
  public boolean looks() {
    return looks;
  }

  public boolean acquires() {
    return acquires;
  }

  public boolean releases() {
    return releases;
  }
}
