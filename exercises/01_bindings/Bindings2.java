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
      // TODO: By the time this runs, what will i be?
      reminders.add(() -> "reminder " + i + " of " + bills);
    }
    return reminders;
  }
}
