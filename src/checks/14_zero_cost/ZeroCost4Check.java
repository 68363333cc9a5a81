import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZeroCost4Check {
  private int described;

  @Test
  void a_message_that_nobody_wants_is_not_made() {
    var log = new ZeroCost4.Log(false);
    ZeroCost4.accept(order("O1"), log);
    ZeroCost4.accept(order("O2"), log);
    assertEquals(0, described, "Debugging is off. How many orders were described all the same:");
    assertEquals("", log.text(), "Debugging is off, so nothing should be written");
  }

  @Test
  void the_log_does_not_ask_either() {
    new ZeroCost4.Log(false)
        .debug(() -> {
          described++;
          return "something costly";
        });
    assertEquals(0, described, "Debugging is off. How many messages were made all the same:");
  }

  @Test
  void a_message_that_is_wanted_is_made_once() {
    var log = new ZeroCost4.Log(true);
    ZeroCost4.accept(order("O1"), log);
    ZeroCost4.accept(order("O2"), log);
    assertEquals("accepted O1\naccepted O2\n", log.text(), "Debugging is on: two orders");
    assertEquals(2, described, "Debugging is on, and there were two orders. Descriptions made:");
  }

  private ZeroCost4.Order order(String name) {
    return () -> {
      described++;
      return name;
    };
  }
}
