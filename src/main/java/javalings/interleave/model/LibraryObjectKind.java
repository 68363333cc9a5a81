package javalings.interleave.model;

import java.lang.invoke.VarHandle;
import java.util.Set;

/** What a library's object means for the order of things, told by its class. */
public enum LibraryObjectKind {
  /** Immutable, a program's own, or none of our business. */
  NONE,
  /** May be used by one thread at a time only. */
  PLAIN,
  /** Takes its own monitor for each call. */
  LOCKED,
  /** Made for several threads; its calls synchronize. */
  CONCURRENT,
  /** A future whose stages run other people's work. */
  STAGE,
  /** A handle on a field or element. */
  HANDLE,
  /** Made for several threads, and nobody has told the explorer how. */
  UNKNOWN;

  private static final Set<String> KNOWN =
      Set.of(
          "ArrayBlockingQueue",
          "ConcurrentHashMap",
          "ConcurrentLinkedDeque",
          "ConcurrentLinkedQueue",
          "ConcurrentSkipListMap",
          "ConcurrentSkipListSet",
          "CopyOnWriteArrayList",
          "CopyOnWriteArraySet",
          "CountDownLatch",
          "CyclicBarrier",
          "Exchanger",
          "FutureTask",
          "LinkedBlockingDeque",
          "LinkedBlockingQueue",
          "Phaser",
          "PriorityBlockingQueue",
          "Semaphore",
          "SynchronousQueue",
          "AtomicBoolean",
          "AtomicInteger",
          "AtomicIntegerArray",
          "AtomicIntegerFieldUpdater",
          "AtomicLong",
          "AtomicLongArray",
          "AtomicLongFieldUpdater",
          "AtomicMarkableReference",
          "AtomicReference",
          "AtomicReferenceArray",
          "AtomicReferenceFieldUpdater",
          "AtomicStampedReference",
          "DoubleAccumulator",
          "DoubleAdder",
          "LongAccumulator",
          "LongAdder",
          "ReentrantLock",
          "ReentrantReadWriteLock",
          "StampedLock",
          "AbstractQueuedSynchronizer");

  private static final Set<String> LOCKED_CLASSES =
      Set.of("Vector", "Stack", "Hashtable", "Properties", "StringBuffer");

  private static final ClassValue<LibraryObjectKind> KINDS =
      new ClassValue<>() {
        @Override
        protected LibraryObjectKind computeValue(Class<?> type) {
          return classify(type);
        }
      };

  public static LibraryObjectKind of(Object target) {
    return KINDS.get(target.getClass());
  }

  private static LibraryObjectKind classify(Class<?> type) {
    String name = type.getName();
    if (java.util.concurrent.CompletionStage.class.isAssignableFrom(type)) {
      return STAGE;
    }
    if (VarHandle.class.isAssignableFrom(type)) {
      return HANDLE;
    }
    if (java.util.concurrent.ExecutorService.class.isAssignableFrom(type)
        && !name.startsWith("java.")) {
      return NONE;
    }
    if (name.startsWith("java.util.concurrent.")) {
      return KNOWN.contains(outermost(name)) ? CONCURRENT : UNKNOWN;
    }
    if (name.startsWith("java.util.Collections$Synchronized")
        || (name.startsWith("java.") && LOCKED_CLASSES.contains(outermost(name)))) {
      return LOCKED;
    }
    if (name.equals("java.lang.StringBuilder")) {
      return PLAIN;
    }
    if (isLibrarys(type)) {
      return isUnmodifiable(name) ? NONE : PLAIN;
    }
    Class<?> parent = type.getSuperclass();
    return parent == null || parent == Object.class ? NONE : classify(parent);
  }

  private static boolean isLibrarys(Class<?> type) {
    return type.getName().startsWith("java.util.")
        && (java.util.Collection.class.isAssignableFrom(type)
            || java.util.Map.class.isAssignableFrom(type)
            || java.util.Map.Entry.class.isAssignableFrom(type)
            || java.util.Iterator.class.isAssignableFrom(type)
            || type == java.util.BitSet.class);
  }

  private static boolean isUnmodifiable(String name) {
    return name.startsWith("java.util.ImmutableCollections")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton")
        || name.startsWith("java.util.KeyValueHolder")
        || name.startsWith("java.util.Arrays$ArrayItr");
  }

  /** {@code ReentrantLock} of {@code java.util.concurrent.locks.ReentrantLock$NonfairSync}. */
  private static String outermost(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    int inner = simple.indexOf('$');
    return inner < 0 ? simple : simple.substring(0, inner);
  }
}
