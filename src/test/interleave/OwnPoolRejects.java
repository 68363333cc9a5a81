// expect: race-condition
// one worker and a queue of one: whether the third task is taken depends on the worker
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class OwnPoolRejects {
  static void main() throws Exception {
    var pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
    for (int i = 0; i < 3; i++) {
      pool.execute(() -> {});
    }
    pool.shutdown();
  }
}
