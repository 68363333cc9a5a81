// expect: checks-fail a_reminder_can_be_written_twice
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class Bindings2 {

  private static int written;

  static List<Supplier<String>> reminders(int bills) {
    written = 0;
    var reminders = new ArrayList<Supplier<String>>();
    for (int i = 1; i <= bills; i++) {
      reminders.add(() -> "reminder " + ++written + " of " + bills);
    }
    return reminders;
  }
}
