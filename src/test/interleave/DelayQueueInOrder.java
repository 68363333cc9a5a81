// expect: passes
// what is due first comes out first, and only when it is due
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

class DelayQueueInOrder {
  record Due(String what, long at) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(at, ((Due) other).at);
    }
  }

  static void main() throws Exception {
    var queue = new DelayQueue<Due>();
    long now = System.nanoTime();
    Thread late = new Thread(() -> queue.put(new Due("late", now + 2_000)));
    late.start();
    queue.put(new Due("early", now + 1_000));
    late.join();
    require(queue.take().what().equals("early"), "order");
    require(queue.take().what().equals("late"), "order");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
