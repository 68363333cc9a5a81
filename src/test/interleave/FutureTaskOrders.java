// expect: passes
// what a task has done is seen by whoever gets its result
import java.util.concurrent.FutureTask;

class FutureTaskOrders {
  static void main() throws Exception {
    var task =
        new FutureTask<>(
            () -> {
              int[] made = new int[1];
              made[0] = 7;
              return made;
            });
    new Thread(task).start();
    require(task.get()[0] == 7, "not yet");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
