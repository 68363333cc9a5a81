package javalings.interleave.model;

import java.util.IdentityHashMap;

/** Which objects are parts of others: the whole is what threads synchronize on and race for. */
public final class PartToWhole {

  private static final StateKey<Execution, PartToWhole> KEY =
      new StateKey<>(_ -> new PartToWhole());

  private final IdentityHashMap<Object, Object> wholes = new IdentityHashMap<>();

  private PartToWhole() {}

  public static PartToWhole of(ModelThread thread) {
    return thread.execution.state(KEY);
  }

  /** A condition belongs to its lock, a read lock to its pair, an iterator to its collection. */
  @SuppressWarnings("ReferenceEquality") // it is about objects, not about values
  public void belongs(Object part, Object whole) {
    if (part != whole) {
      wholes.put(part, whole);
    }
  }

  /** The outermost object that this one belongs to; itself, if there is none. */
  public Object whole(Object part) {
    Object whole = wholes.get(part);
    return whole == null ? part : whole(whole);
  }

  public boolean isPart(Object object) {
    return wholes.containsKey(object);
  }

  /** The lock of a condition. */
  public Object lock(Object condition) {
    Object lock = wholes.get(condition);
    if (lock == null) {
      throw new IllegalStateException("a condition of no lock that the explorer knows");
    }
    return lock;
  }
}
