// expect: race-condition
// who asks a shared generator first gets its first number
import java.util.Random;

class RandomFirstNumber {
  static int mine;

  static void main() throws Exception {
    Random random = new Random(7);
    int expected = new Random(7).nextInt(100);
    both(() -> mine = random.nextInt(100), () -> random.nextInt(100));
    require(mine == expected, "another number");
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
