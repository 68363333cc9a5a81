package javalings.interleave.hook;

import java.security.SecureRandom;
import java.util.Random;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Replaces;

/** Replaces {@link SecureRandom}: under the same schedule, the numbers are the same. */
@Replaces(in = SecureRandom.class)
public final class ModelSecureRandom extends SecureRandom {

  private static final long serialVersionUID = 1;

  private static final long SEED = 42;

  private final Random numbers = new Random(SEED);

  public ModelSecureRandom() {}

  public ModelSecureRandom(byte[] ignored) {}

  @Override
  public synchronized void nextBytes(byte[] bytes) {
    ModelThread caller = CallingThread.orNull();
    (caller == null ? numbers : RandomCalls.numbers(caller)).nextBytes(bytes);
  }

  @Override
  public synchronized void setSeed(long seed) {
    // its numbers are those of the schedule
  }
}
