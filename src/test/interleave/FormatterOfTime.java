// expect: passes
// DateTimeFormatter is immutable
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

class FormatterOfTime {
  static void main() throws Exception {
    var format = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    Runnable use =
        () -> require(LocalDate.of(2024, 2, 3).format(format).equals("03.02.2024"), "wrong");
    both(use, use);
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
