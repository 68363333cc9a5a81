// expect: data-race
// two workers of the pool share a plain counter
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class OwnPoolRaces {
  static int n;

  static void main() throws Exception {
    var pool = new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    pool.execute(() -> n++);
    pool.execute(() -> n++);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }
}
