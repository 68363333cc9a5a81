// expect: checks-fail the_order_of_writing_does_not_matter
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

class Bindings2 {

  static List<Supplier<String>> reminders(int bills) {
    var reminders = new ArrayList<Supplier<String>>();
    var number = new AtomicInteger();
    for (int i = 1; i <= bills; i++) {
      reminders.add(() -> "reminder " + number.incrementAndGet() + " of " + bills);
    }
    return reminders;
  }
}
