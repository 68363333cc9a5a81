import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Messages2Check {

  @Test
  void the_screen_shows_what_was_sent() {
    Interleavings.explore(() -> {
      var screen = new LinkedBlockingQueue<Messages2.Reading>();
      var station = new Thread(() -> send(screen, 21, -3));
      station.start();
      assertEquals("day 1: 21", screen.take().toString(), "21 degrees on the first day");
      assertEquals("day 2: -3", screen.take().toString(), "-3 degrees on the second day");
      station.join();
    });
  }

  @Test
  void the_station_waits_for_room() {
    Interleavings.explore(() -> {
      var screen = new ArrayBlockingQueue<Messages2.Reading>(1);
      var station = new Thread(() -> send(screen, 21, -3, 4));
      station.start();
      for (var expected : List.of("day 1: 21", "day 2: -3", "day 3: 4")) {
        assertEquals(expected, screen.take().toString(), "There is room for one reading at a time");
      }
      station.join();
    });
  }

  @Test
  void readings_can_wait() {
    var screen = new LinkedBlockingQueue<Messages2.Reading>();
    send(screen, 21, -3, 4);
    assertEquals(
        "[day 1: 21, day 2: -3, day 3: 4]",
        screen.toString(),
        "21, -3 and 4 degrees have been sent, before anybody looked");
  }

  @Test
  void the_screen_may_write_on_what_it_got() {
    Interleavings.explore(() -> {
      var screen = new LinkedBlockingQueue<Messages2.Reading>();
      var station = new Thread(() -> send(screen, 21, 5));
      station.start();
      var reading = screen.take();
      write(reading, 7, 70);
      assertEquals("day 2: 5", screen.take().toString(), "5 degrees on the second day");
      station.join();
    });
  }

  /** Where readings cannot be changed, nobody writes on them, and nothing can go wrong. */
  private static void write(Messages2.Reading reading, int day, int degrees) {
    try {
      var set = Messages2.Reading.class.getDeclaredMethod("set", int.class, int.class);
      set.setAccessible(true);
      set.invoke(reading, day, degrees);
      var expected = "day %d: %d".formatted(day, degrees);
      assertEquals(expected, reading.toString(), "The screen wrote over the reading it got");
    } catch (NoSuchMethodException unchangeable) {
      return;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(BlockingQueue<Messages2.Reading> screen, int... temperatures) {
    try {
      Messages2.send(temperatures, screen);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
