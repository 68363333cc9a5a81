// expect: always-fails
// the limit has passed, and nothing has happened
import java.util.concurrent.CountDownLatch;

class WaitWithLimitAssumes {
  private boolean ready;

  static void main() throws Exception {
    var it = new WaitWithLimitAssumes();
    var go = new CountDownLatch(1);
    Thread setter = new Thread(() -> it.set(go));
    setter.start();
    it.await();
    go.countDown();
    setter.join();
  }

  void set(CountDownLatch go) {
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    synchronized (this) {
      ready = true;
      notifyAll();
    }
  }

  synchronized void await() throws InterruptedException {
    wait(1_000);
    require(ready, "woken for nothing");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
