// expect: race-condition
// each vector has a lock of its own
import java.util.List;
import java.util.Vector;

class VectorForEachVolatileSum {
  static volatile int sum;
  static void main() throws Exception {
    var a = new Vector<>(List.of(1));
    var b = new Vector<>(List.of(2));
    both(() -> a.forEach(x -> sum = sum + x), () -> b.forEach(x -> sum = sum + x));
    require(sum == 3, "lost");
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

