// expect: passes
// owner and thief take from different ends; the thief gives up after a while
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.List;

class DequeStolenFrom {
  static final LinkedBlockingDeque<Integer> JOBS = new LinkedBlockingDeque<>(List.of(1, 2));
  static final AtomicInteger done = new AtomicInteger();

  static void main() throws InterruptedException {
    Thread thief = Thread.ofPlatform().name("thief").start(DequeStolenFrom::steal);
    for (Integer job = JOBS.pollFirst(); job != null; job = JOBS.pollFirst()) {
      done.addAndGet(job);
    }
    thief.join();
    if (done.get() != 3) {
      throw new AssertionError("done " + done);
    }
  }

  static void steal() {
    try {
      Integer job = JOBS.pollLast(1, TimeUnit.MILLISECONDS);
      if (job != null) {
        done.addAndGet(job);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
