package javalings.jdk;

/**
 * The meaning of a library's method to other threads.
 *
 * @param order what it does to the order of memory
 * @param unlocked whether it takes no lock though other methods of the object do
 * @param blocks whether it may wait for another thread
 * @param changesArgument whether it changes its first argument
 */
public record CallEffect(
    MemoryOrder order, boolean unlocked, boolean blocks, boolean changesArgument) {

  /** A method without a row does the most that it could. */
  public static final CallEffect UNKNOWN = new CallEffect(MemoryOrder.BOTH, false, false, false);

  /** A method that adds something, and whose answer is not looked at. */
  public static final CallEffect ADDITION = new CallEffect(MemoryOrder.ADDS, false, false, false);
}
