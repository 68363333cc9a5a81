// expect: checks-fail each_reminder_has_its_number
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class Bindings2 {

  static List<Supplier<String>> reminders(int bills) {
    var reminders = new ArrayList<Supplier<String>>();
    int[] i = {1};
    for (; i[0] <= bills; i[0]++) {
      reminders.add(() -> "reminder " + i[0] + " of " + bills);
    }
    return reminders;
  }
}
