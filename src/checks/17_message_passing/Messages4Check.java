import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Messages4Check {

  @Test
  void the_sorter_goes_home() {
    Interleavings.explore(() -> {
      var office = new Messages4();
      var sorter = new Thread(() -> sort(office));
      sorter.start();
      office.close();
      sorter.join();
    });
  }

  @Test
  void the_last_letter_is_sorted() {
    Interleavings.explore(() -> {
      var office = new Messages4();
      var sorted = new ArrayList<String>();
      var sorter = new Thread(() -> sorted.addAll(sort(office)));
      sorter.start();
      office.bring("bill");
      office.close();
      sorter.join();
      assertEquals(List.of("bill"), sorted, "A bill was brought before the office closed. Sorted:");
    });
  }

  @Test
  void what_is_there_at_closing_time_is_done() {
    Interleavings.explore(() -> {
      var office = new Messages4();
      office.bring("bill");
      office.bring("");
      office.bring("end");
      office.close();
      assertEquals(
          List.of("bill", "", "end"),
          office.sort(),
          "A bill, a letter without an address and one to Mr End came before the office closed");
    });
  }

  private static List<String> sort(Messages4 office) {
    try {
      return office.sort();
    } catch (InterruptedException e) {
      return List.of("interrupted");
    }
  }
}
