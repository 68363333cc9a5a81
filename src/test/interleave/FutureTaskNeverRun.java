// expect: deadlock
// nobody runs the task
import java.util.concurrent.FutureTask;

class FutureTaskNeverRun {
  static void main() throws Exception {
    var task = new FutureTask<>(() -> 1);
    task.get();
  }
}
