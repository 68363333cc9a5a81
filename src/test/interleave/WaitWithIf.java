// expect: race-condition
// after waking, the condition has to be tested again
import java.util.ArrayDeque;

class WaitWithIf {
  private final ArrayDeque<Integer> items = new ArrayDeque<>();

  synchronized void put(int item) {
    items.add(item);
    notifyAll();
  }

  synchronized int take() {
    if (items.isEmpty()) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return items.remove();
  }

  static void main() throws Exception {
    var slot = new WaitWithIf();
    Thread a = Thread.ofPlatform().daemon().start(slot::take);
    Thread b = Thread.ofPlatform().daemon().start(slot::take);
    Thread c = Thread.ofPlatform().start(() -> slot.put(1));
    c.join();
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
