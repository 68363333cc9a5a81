// expect: checks-fail each_reminder_has_its_number
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

// Reminders are prepared now and written later, when they are due. This does not compile, and the
// compiler means well.
class Bindings2 {

  /** One reminder for each bill: "reminder 1 of 3", "reminder 2 of 3", and so on. */
  static List<Supplier<String>> reminders(int bills) {
    var reminders = new ArrayList<Supplier<String>>();
    for (int i = 1; i <= bills; i++) {
      // A new variable in every round, which never changes: the lambda takes its value along.
      var number = i;
      reminders.add(() -> "reminder " + number + " of 3");
    }
    return reminders;
  }
}
