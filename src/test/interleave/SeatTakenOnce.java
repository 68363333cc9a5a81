// expect: passes
// a seat is taken by whoever finds it free in the same step
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

class SeatTakenOnce {
  static void main() throws Exception {
    var seats = new AtomicReferenceArray<String>(1);
    var taken = new AtomicInteger();
    both(() -> sit(seats, "ada", taken), () -> sit(seats, "bob", taken));
    require(taken.get() == 1, "two on one seat");
  }

  static void sit(AtomicReferenceArray<String> seats, String who, AtomicInteger taken) {
    if (seats.compareAndSet(0, null, who)) {
      taken.incrementAndGet();
    }
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
