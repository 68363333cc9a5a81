import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class Bindings2Check {

  @Test
  void each_reminder_has_its_number() {
    assertEquals(
        List.of("reminder 1 of 3", "reminder 2 of 3", "reminder 3 of 3"),
        Bindings2.reminders(3).stream().map(Supplier::get).toList(),
        "Three reminders, written after all of them were prepared");
    assertEquals(
        List.of("reminder 1 of 2", "reminder 2 of 2"),
        Bindings2.reminders(2).stream().map(Supplier::get).toList(),
        "Two reminders, written after both of them were prepared");
  }

  @Test
  void the_order_of_writing_does_not_matter() {
    assertEquals(
        List.of("reminder 3 of 3", "reminder 2 of 3", "reminder 1 of 3"),
        Bindings2.reminders(3).reversed().stream().map(Supplier::get).toList(),
        "Three reminders, the last one is written first");
  }

  @Test
  void a_reminder_can_be_written_twice() {
    for (var reminder : Bindings2.reminders(3)) {
      assertEquals(reminder.get(), reminder.get(), "A reminder, written once more");
    }
  }

  @Test
  void no_bills_no_reminders() {
    assertEquals(0, Bindings2.reminders(0).size(), "No bills, nothing to be reminded of");
  }
}
