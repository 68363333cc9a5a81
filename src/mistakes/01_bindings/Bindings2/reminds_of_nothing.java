// expect: checks-fail no_bills_no_reminders
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class Bindings2 {

  static List<Supplier<String>> reminders(int bills) {
    var reminders = new ArrayList<Supplier<String>>();
    for (int i = 1; i <= Math.max(1, bills); i++) {
      var number = i;
      reminders.add(() -> "reminder " + number + " of " + bills);
    }
    return reminders;
  }
}
