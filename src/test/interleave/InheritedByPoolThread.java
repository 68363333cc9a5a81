// expect: race-condition
// a pool's thread inherits from whoever made it
import java.util.concurrent.Executors;

class InheritedByPoolThread {
  static final InheritableThreadLocal<String> user = new InheritableThreadLocal<>();
  static volatile String seen;

  static void main() throws Exception {
    var pool = Executors.newFixedThreadPool(1);
    both(
        () -> {
          user.set("ada");
          pool.execute(() -> seen = user.get());
        },
        () -> {
          user.set("bob");
          pool.execute(() -> require("bob".equals(user.get()), "served as " + user.get()));
        });
    pool.close();
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
