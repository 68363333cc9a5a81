// expect: data-race
// a thread for each task, and one field for both
import java.util.concurrent.Executors;

class VirtualPerTaskRaces {
  static int n;

  static void main() throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      pool.submit(() -> n++);
      pool.submit(() -> n++);
    }
    require(n == 2, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
