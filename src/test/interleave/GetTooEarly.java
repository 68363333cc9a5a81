// expect: always-fails
// the task waits for whoever waits for it
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class GetTooEarly {
  static void main() throws Exception {
    var go = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(1)) {
      Future<?> task =
          pool.submit(
              () -> {
                go.await();
                return 42;
              });
      try {
        task.get(1, TimeUnit.HOURS);
      } finally {
        go.countDown();
      }
    }
  }
}
