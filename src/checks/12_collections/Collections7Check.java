import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Collections7Check {
  private final Collections7 station = new Collections7();

  @Test
  void screens_share_one_list() {
    station.add("8:02 Bern");
    station.add("8:15 Basel");
    shared("Two trains were added");
    station.leaves("8:02 Bern");
    shared("One of two trains has left");
  }

  @Test
  void asking_copies_nothing() {
    IntStream.range(0, 1_000).forEach(i -> station.add("train " + i));
    station.now();
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadAllocatedBytes();
    for (var screen = 0; screen < 100; screen++) {
      station.now();
    }
    var bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(
        bytes < 200_000,
        "A hundred screens asked for 1,000 departures, which had not changed. That took %,d bytes"
            .formatted(bytes));
  }

  @Test
  void what_a_screen_has_got_stays() {
    station.add("8:02 Bern");
    station.add("8:15 Basel");
    var screen = station.now();
    var got = List.copyOf(screen);
    station.leaves("8:02 Bern");
    station.add("8:31 Bonn");
    var changes = "A screen is still drawing, one train has left and another was added. ";
    try {
      assertEquals(got, List.copyOf(screen), changes + "What it draws");
    } catch (ConcurrentModificationException e) {
      fail(changes + "Its list throws a ConcurrentModificationException when it is read again");
    }
  }

  @Test
  void the_next_look_shows_the_change() {
    assertEquals(List.of(), station.now(), "Nothing leaves yet");
    station.add("8:02 Bern");
    assertEquals(List.of("8:02 Bern"), station.now(), "One train was added");
    station.add("8:15 Basel");
    station.add("8:02 Bern");
    assertEquals(
        List.of("8:02 Bern", "8:15 Basel", "8:02 Bern"),
        station.now(),
        "Two more, one of them twice");
    assertTrue(station.leaves("8:02 Bern"), "The 8:02 to Bern is there, so `leaves` should return true");
    assertEquals(List.of("8:15 Basel", "8:02 Bern"), station.now(), "The first of two has left");
    assertFalse(station.leaves("9:00 Rome"), "There is no 9:00 to Rome, so `leaves` should return false");
    assertEquals(List.of("8:15 Basel", "8:02 Bern"), station.now(), "Nothing has left");
    station.leaves("8:15 Basel");
    station.add("8:31 Bonn");
    assertEquals(List.of("8:02 Bern", "8:31 Bonn"), station.now(), "One has left, one was added");
  }

  @Test
  void no_screen_writes_on_it() {
    station.add("8:02 Bern");
    station.add("8:15 Basel");
    refuses(station.now(), "Two trains were added");
    station.leaves("8:02 Bern");
    refuses(station.now(), "One of two trains has left");
  }

  private static void refuses(List<String> screen, String what) {
    Stream.<Runnable>of(() -> screen.clear(), () -> screen.add("X"), () -> screen.set(0, "X"))
        .forEach(
            change -> {
              try {
                change.run();
              } catch (UnsupportedOperationException refused) {
                return;
              }
              fail(what + ". Then a screen changed the list that it had got, and nothing refused that");
            });
  }

  private void shared(String what) {
    assertTrue(
        station.now() == station.now(),
        what
            + ", and nothing has changed since. Two screens asked, and each got another object: with"
            + " a thousand screens, that is a thousand objects");
  }
}
