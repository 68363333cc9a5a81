package javalings.interleave.hook;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.Replaces;
import javalings.interleave.model.StateKey;

/**
 * Replaces what draws by chance: under the same schedule, the numbers are the same. Each thread has
 * numbers of its own, since nobody can foresee whose turn it is to get which.
 */
public final class RandomCalls {

  private static final long SEED = 42;

  private static final StateKey<ModelThread, Random> NUMBERS =
      new StateKey<>(thread -> new Random(SEED + thread.id()));

  private RandomCalls() {}

  private static Random numbers() {
    return numbers(CallingThread.get());
  }

  static Random numbers(ModelThread caller) {
    return caller.state(NUMBERS);
  }

  @Replaces(in = Math.class)
  public static double random(int site) {
    return numbers().nextDouble();
  }

  @Replaces(in = UUID.class)
  public static UUID randomUUID(int site) {
    return new UUID(numbers().nextLong(), numbers().nextLong());
  }

  @Replaces(in = RandomGenerator.class)
  public static RandomGenerator getDefault(int site) {
    return new SplittableRandom(SEED);
  }

  @Replaces(in = RandomGenerator.class)
  public static RandomGenerator of(String algorithm, int site) {
    return new SplittableRandom(SEED);
  }

  @Replaces(in = Collections.class)
  public static void shuffle(List<?> list, int number) {
    ModelThread caller = CallingThread.get();
    CodeSite site = caller.site(number);
    Contents.access(caller, PartToWhole.of(caller).whole(list), site, true);
    caller.tell(site, "shuffles", list);
    Collections.shuffle(list, new Random(SEED));
  }
}
