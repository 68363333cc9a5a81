import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Shared3Check {

  @Test
  void whoever_looks_sees_all_or_nothing() {
    Interleavings.explore(() -> {
      var board = new Shared3();
      var author = new Thread(() -> board.publish("all is well"));
      author.start();
      var seen = board.look().orElse("nothing yet");
      author.join();
      assertTrue(
          seen.equals("all is well") || seen.equals("nothing yet"), "The reader saw: " + seen);
    });
  }

  @Test
  void what_was_seen_stays() {
    Interleavings.explore(() -> {
      var board = new Shared3();
      var author = new Thread(() -> board.publish("all is well"));
      author.start();
      var first = board.look();
      var second = board.look();
      author.join();
      assertTrue(
          first.isEmpty() || second.isPresent(), "The report was there, and then it was not");
    });
  }

  @Test
  void a_report_can_be_read_after_it_is_ready() {
    var board = new Shared3();
    assertEquals(Optional.empty(), board.look(), "Nothing has been published yet");
    board.publish("12 orders");
    assertEquals(Optional.of("12 orders"), board.look(), "\"12 orders\" has been published");
    assertEquals(Optional.of("12 orders"), board.look(), "The report can be read again");
  }
}
