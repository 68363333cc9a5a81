// expect: passes
// shuffled and drawn numbers are those of the schedule
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

class ShuffledTheSame {
  static void main() throws Exception {
    List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
    Collections.shuffle(numbers);
    numbers.add(new SecureRandom().nextInt(10));
    numbers.add(RandomGenerator.getDefault().nextInt(10));
    numbers.add(ThreadLocalRandom.current().nextInt(10));
    numbers.add((int) (10 * Math.random()));
    require(numbers.size() == 7, "lost one: " + numbers);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
