// expect: deadlock
// an enum whose constructor waits for a task that uses the enum
import java.util.concurrent.Executors;

class SingletonEnumLazy {
  enum Mode {
    FAST;

    Mode() {
      try (var pool = Executors.newSingleThreadExecutor()) {
        pool.submit(() -> Mode.values()).get();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static void main() {
    require(Mode.FAST != null, "none");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
