// expect: passes
// made first, then started by somebody else
import java.util.concurrent.atomic.AtomicInteger;

class FinalFieldsStartedByFactory {
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private final Thread worker = new Thread(this::work);
  private final int number = NUMBERS.incrementAndGet();

  static FinalFieldsStartedByFactory started() {
    var made = new FinalFieldsStartedByFactory();
    made.worker.start();
    return made;
  }

  void work() {
    if (number == 0) {
      throw new AssertionError("not made yet");
    }
  }

  static void main() throws Exception {
    var first = started();
    var second = started();
    first.worker.join();
    second.worker.join();
  }
}
