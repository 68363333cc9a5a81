import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javalings.check.Interleavings;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
  void no_reading_is_given_up() throws InterruptedException {
    var screen = new ImpatientQueue();
    var station = Thread.ofPlatform().daemon().start(() -> send(screen, 21, -3, 4));
    try {
      screen.awaitFull(station);
      for (var expected : List.of("day 1: 21", "day 2: -3", "day 3: 4")) {
        var reading = screen.poll(2, TimeUnit.SECONDS);
        assertEquals(
            expected,
            String.valueOf(reading),
            "There is room for one reading, and the screen was slow. What it got");
      }
    } finally {
      // A station that still waits for room would be told as a thread that the learner left.
      station.interrupt();
      station.join(1_000);
    }
  }

  /** A queue for one reading, in which each limit of time is over at once. */
  private static final class ImpatientQueue extends ArrayBlockingQueue<Messages2.Reading> {
    private static final long serialVersionUID = 1;
    private volatile boolean refused;

    ImpatientQueue() {
      super(1);
    }

    @Override
    public boolean offer(Messages2.Reading reading) {
      var taken = super.offer(reading);
      refused |= !taken;
      return taken;
    }

    @Override
    public boolean offer(Messages2.Reading reading, long time, TimeUnit unit) {
      return offer(reading);
    }

    /** Until the station waits for room, was refused, or has ended. */
    void awaitFull(Thread station) {
      while (station.isAlive() && station.getState() != Thread.State.WAITING && !refused) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void readings_can_wait() {
    var screen = new LinkedBlockingQueue<Messages2.Reading>();
    send(screen, 21, -3, 4);
    assertEquals(
        "[day 1: 21, day 2: -3, day 3: 4]",
        screen.toString(),
        "21, -3 and 4 degrees have been sent, before anybody looked");
    screen.clear();
    send(screen, IntStream.range(0, 100).toArray());
    for (var i = 0; i < 100; i++) {
      assertEquals(
          "day %d: %d".formatted(i + 1, i),
          String.valueOf(screen.poll()),
          "A hundred readings have been sent, before anybody looked. Number " + (i + 1));
    }
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
