// expect: data-race
// a task that is cancelled may still be running
import java.util.concurrent.Executors;

class CancelledInBetween {
  static int n;

  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(1)) {
      var task =
          pool.submit(
              () -> {
                n = 1;
                n = 2;
              });
      task.cancel(true);
      int seen = n;
    }
  }
}
