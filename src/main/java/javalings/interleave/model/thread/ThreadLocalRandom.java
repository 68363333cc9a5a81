package javalings.interleave.model.thread;

import java.util.Random;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;

/**
 * Takes the place of {@code java.util.concurrent.ThreadLocalRandom}: the numbers are the same
 * whenever the same schedule is run.
 */
public final class ThreadLocalRandom extends Random {

  private static final long serialVersionUID = 1;

  private static final StateKey<ModelThread, ThreadLocalRandom> OWN =
      new StateKey<>(thread -> new ThreadLocalRandom(thread.id()));

  private ThreadLocalRandom(long seed) {
    super(seed);
  }

  public static ThreadLocalRandom current() {
    return CallingThread.get().state(OWN);
  }

  /** As the JDK's other classes ask for it. */
  public static int nextSecondarySeed() {
    return current().nextInt();
  }
}
