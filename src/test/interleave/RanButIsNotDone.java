// expect: race-condition
// a task has done all its work a moment before it is done
import java.util.concurrent.Executors;

class RanButIsNotDone {
  static volatile boolean hasRun;

  static void main() {
    try (var pool = Executors.newSingleThreadExecutor()) {
      var task = pool.submit(() -> hasRun = true);
      while (!hasRun) {
        Thread.onSpinWait();
      }
      require(task.isDone(), "not yet");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
