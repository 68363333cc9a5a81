// expect: passes
// two numbers of a shared generator have one sum, whoever asks first
import java.util.Random;

class RandomSumOfTwo {
  static int mine;
  static int other;

  static void main() throws Exception {
    Random random = new Random(7);
    Random same = new Random(7);
    int expected = same.nextInt(100) + same.nextInt(100);
    both(() -> mine = random.nextInt(100), () -> other = random.nextInt(100));
    require(mine + other == expected, "another sum");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
