package javalings.interleave.model;

/** A wait that ends without a reason, as the JDK allows it to. */
public final class SpuriousWakeup {

  private SpuriousWakeup() {}

  /** Whether the wait that begins here will end so. */
  public static boolean endsWaitOf(ModelThread thread) {
    return !thread.isAtomic() && !thread.library().isInside() && thread.choose(2) == 1;
  }
}
