import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
class Bindings2 {
  static List<Supplier<String>> reminders(int bills) {
    var reminders = new ArrayList<Supplier<String>>();
    for (int i = 1; i <= bills; i++) {
      final String text = "reminder " + i + " of " + bills;
      reminders.add(() -> text);
    }
    return reminders;
  }
}
