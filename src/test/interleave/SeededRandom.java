// expect: passes
// new Random() gives the same numbers each time
import java.util.Random;

class SeededRandom {
  static void main() throws Exception {
    var random = new Random();
    both(() -> random.nextInt(), () -> random.nextInt());
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
