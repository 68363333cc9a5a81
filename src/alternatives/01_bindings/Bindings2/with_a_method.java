import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
class Bindings2 {
  static List<Supplier<String>> reminders(int bills) {
    var reminders = new ArrayList<Supplier<String>>();
    for (int i = 1; i <= bills; i++) {
      reminders.add(reminder(i, bills));
    }
    return reminders;
  }

  private static Supplier<String> reminder(int number, int bills) {
    return () -> "reminder " + number + " of " + bills;
  }
}
