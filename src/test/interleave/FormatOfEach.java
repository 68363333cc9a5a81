// expect: passes
// each thread has a format of its own, and a DateTimeFormatter may be shared
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;

class FormatOfEach {
  static final DateTimeFormatter SHARED = DateTimeFormatter.ISO_DATE;

  static void main() throws Exception {
    both(FormatOfEach::work, FormatOfEach::work);
  }

  static void work() {
    new SimpleDateFormat("yyyy").format(new Date(0));
    SHARED.format(LocalDate.of(2026, 1, 1));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
