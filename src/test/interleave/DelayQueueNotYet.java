// expect: always-fails
// the element is in the queue, and poll does not give it before its time
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

class DelayQueueNotYet {
  record Due(long at) implements Delayed {
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
    queue.put(new Due(System.nanoTime() + 1_000_000));
    require(queue.poll() != null, "not due yet");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
