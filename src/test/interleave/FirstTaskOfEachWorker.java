// expect: passes
// a fixed pool makes a worker for each task until it has all
import java.util.concurrent.Executors;

class FirstTaskOfEachWorker {
  static final ThreadLocal<String> USER = new ThreadLocal<>();

  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      pool.submit(() -> USER.set("ada")).get();
      require(pool.submit(() -> USER.get()).get() == null, "who is ada?");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
