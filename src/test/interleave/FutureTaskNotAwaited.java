// expect: data-race
// nothing orders the look at the array behind the task
import java.util.concurrent.FutureTask;

class FutureTaskNotAwaited {
  static int n;

  static void main() throws Exception {
    var task = new FutureTask<>(() -> n = 1);
    new Thread(task).start();
    require(n == 0 || task.isDone(), "early");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
