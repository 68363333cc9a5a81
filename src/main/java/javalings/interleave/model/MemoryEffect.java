package javalings.interleave.model;

import java.util.Set;

/** What a method does to the order of things, told by its name. */
public enum MemoryEffect {
  READ(true, false, false),
  RELAXED(false, false, false),
  RELEASE(false, true, false),
  BOTH(true, true, false),
  ASK(true, true, true);

  private static final Set<String> READS =
      Set.of(
          "get",
          "getPlain",
          "getAcquire",
          "getOpaque",
          "getReference",
          "getStamp",
          "isMarked",
          "size",
          "isEmpty",
          "contains",
          "containsAll",
          "containsKey",
          "containsValue",
          "getOrDefault",
          "peek",
          "peekFirst",
          "peekLast",
          "getFirst",
          "getLast",
          "element",
          "iterator",
          "listIterator",
          "descendingIterator",
          "hasNext",
          "next",
          "hasPrevious",
          "previous",
          "forEach",
          "stream",
          "length",
          "toString",
          "entrySet",
          "keySet",
          "values",
          "subList",
          "headMap",
          "tailMap",
          "subMap",
          "toArray",
          "indexOf",
          "lastIndexOf",
          "equals",
          "hashCode",
          "getKey",
          "getValue",
          "charAt",
          "substring",
          "firstKey",
          "lastKey",
          "firstEntry",
          "lastEntry",
          "floorKey",
          "ceilingKey",
          "first",
          "last",
          "getCount",
          "availablePermits",
          "sum",
          "intValue",
          "longValue",
          "doubleValue",
          "remainingCapacity",
          "getPhase",
          "getParties",
          "getNumberWaiting",
          "isBroken",
          "getRegisteredParties",
          "getArrivedParties",
          "getUnarrivedParties",
          "isDone",
          "isCancelled",
          "isCompletedExceptionally",
          "resultNow",
          "state",
          "mappingCount",
          "cardinality",
          "isTerminated",
          "isShutdown",
          "reversed",
          "nextSetBit");

  private static final Set<String> RELEASES =
      Set.of(
          "set",
          "lazySet",
          "setRelease",
          "weakCompareAndSetRelease",
          "add",
          "addFirst",
          "addLast",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "countDown",
          "release",
          "reset",
          "increment",
          "decrement",
          "accumulate");

  /** They neither race nor order anything. */
  private static final Set<String> RELAXED_ONES =
      Set.of("getPlain", "getOpaque", "setPlain", "setOpaque", "weakCompareAndSetPlain");

  private static final Set<String> ASKS =
      Set.of(
          "tryLock",
          "tryReadLock",
          "tryWriteLock",
          "isLocked",
          "isWriteLocked",
          "isReadLocked",
          "hasQueuedThreads",
          "getReadLockCount",
          "tryConvertToWriteLock",
          "tryOptimisticRead",
          "validate");

  private static final Set<String> VIEWS =
      Set.of(
          "iterator",
          "listIterator",
          "stream",
          "entrySet",
          "keySet",
          "values",
          "subList",
          "descendingIterator");

  public final boolean acquires;
  public final boolean releases;
  public final boolean asksForLock;

  MemoryEffect(boolean acquires, boolean releases, boolean asksForLock) {
    this.acquires = acquires;
    this.releases = releases;
    this.asksForLock = asksForLock;
  }

  public static MemoryEffect of(String method) {
    if (RELAXED_ONES.contains(method)) {
      return RELAXED;
    }
    if (isRead(method)) {
      return READ;
    }
    if (RELEASES.contains(method)) {
      return RELEASE;
    }
    return ASKS.contains(method) ? ASK : BOTH;
  }

  public static boolean isRead(String method) {
    return READS.contains(method);
  }

  /** Methods that return a window into a collection, without using it yet. */
  public static boolean isView(String method) {
    return VIEWS.contains(method);
  }
}
