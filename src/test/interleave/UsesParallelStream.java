// expect: unsupported
// parallel streams are refused by name
import java.util.List;

class UsesParallelStream {
  static void main() throws Exception {
    List.of(1, 2, 3).parallelStream().forEach(n -> {});
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
