// expect: passes
// the thread starts last, when every final field is there
import java.util.concurrent.atomic.AtomicInteger;

class FinalFieldsThenStart {
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private final int number;
  private final int value;
  private final Thread reader;

  FinalFieldsThenStart() {
    number = NUMBERS.incrementAndGet();
    value = 42;
    reader = new Thread(() -> require(value == 42 && number == 1, "not made yet"));
    reader.start();
  }

  static void main() throws Exception {
    var made = new FinalFieldsThenStart();
    made.reader.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
