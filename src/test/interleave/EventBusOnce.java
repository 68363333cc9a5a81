// expect: race-condition
// subscribed after the look, before the wait
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

class EventBusOnce {
  static volatile boolean done;

  static void main() throws Exception {
    var listeners = new CopyOnWriteArrayList<Runnable>();
    var told = new java.util.concurrent.atomic.AtomicInteger();
    both(
        () -> {
          if (done) {
            told.incrementAndGet();
          } else {
            listeners.add(told::incrementAndGet);
          }
        },
        () -> {
          done = true;
          listeners.forEach(Runnable::run);
        });
    require(told.get() == 1, "told " + told);
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
