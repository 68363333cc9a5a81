import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javalings.check.Tool;
import org.junit.jupiter.api.Test;

class HyperfineCheck {
  private long now = 1_700_000_000_000L;
  private final List<String> events = new ArrayList<>();

  @Test
  void cold_runs_do_not_count() throws Exception {
    assertPrinted(
        "sort: median 10 ms, from 10 to 10, 0 outliers",
        Map.of("sort", task(900, 300, 50, 10, 10, 10, 10)),
        "-w", "3", "-r", "4", "sort");
    assertPrinted(
        "sort: median 50 ms, from 10 to 90, 0 outliers",
        Map.of("sort", task(900, 90, 50, 10)),
        "-w", "1", "-r", "3", "sort");
    assertPrinted(
        "sort: median 500 ms, from 100 to 900, 0 outliers",
        Map.of("sort", task(900, 500, 100)),
        "-w", "0", "-r", "3", "sort");
  }

  @Test
  void each_task_is_warmed_up() throws Exception {
    assertPrinted(
        "a: median 2 ms, from 1 to 3, 0 outliers\nb: median 5 ms, from 4 to 6, 0 outliers",
        Map.of("a", task(70, 80, 1, 2, 3), "b", task(900, 90, 4, 5, 6)),
        "--warmup", "2", "--runs", "3", "a", "b");
  }

  @Test
  void the_usual_numbers_are_3_and_10() throws Exception {
    assertPrinted(
        "x: median 5 ms, from 1 to 10, 0 outliers",
        Map.of("x", task(99, 99, 99, 10, 9, 8, 5, 5, 5, 4, 3, 2, 1)),
        "x");
  }

  @Test
  void one_slow_run_moves_nothing() throws Exception {
    assertPrinted(
        "x: median 10 ms, from 9 to 5000, 1 outliers",
        Map.of("x", task(10, 9, 5000, 11, 10)),
        "-w", "0", "-r", "5", "x");
  }

  @Test
  void the_median_is_the_middle() {
    for (var seed = 0; seed < 12; seed++) {
      var random = new Random(seed);
      var sorted = random.longs(1 + seed % 6, 1, 1000).sorted().toArray();
      var middle = sorted.length / 2;
      var expected =
          sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
      assertEquals(expected, Hyperfine.median(sorted), "The median of " + Arrays.toString(sorted));
    }
  }

  @Test
  void what_takes_more_than_twice_as_long_is_an_outlier() throws Exception {
    assertPrinted(
        "x: median 10 ms, from 1 to 21, 1 outliers",
        Map.of("x", task(10, 20, 21, 13, 3, 2, 1)),
        "-w", "0", "-r", "7", "x");
  }

  @Test
  void the_clock_is_read_right_around_each_run() throws Exception {
    var tool =
        new Hyperfine(
            Map.of("x", () -> events.add("run")),
            () -> {
              events.add("clock");
              return now;
            });
    Tool.of(tool).run("-w", "2", "-r", "3", "x");
    var seen = String.join(" ", events);
    var command = "`hyperfine -w 2 -r 3 x`: runs, and looks at the clock that was handed in. ";
    assertEquals(5, events.stream().filter("run"::equals).count(), command + seen + ". The runs");
    assertTrue(
        seen.endsWith("clock run clock clock run clock clock run clock"),
        command + "Each of the three runs that count should be: clock run clock. Seen: " + seen);
  }

  /** A task that takes these times, one after the other. */
  private Runnable task(long... times) {
    Deque<Long> left = new ArrayDeque<>();
    Arrays.stream(times).forEach(left::add);
    return () -> now += left.isEmpty() ? 777_777 : left.remove();
  }

  private void assertPrinted(String expected, Map<String, Runnable> tasks, String... arguments)
      throws Exception {
    var run = Tool.of(new Hyperfine(tasks, () -> now)).run(arguments);
    var command = "`hyperfine " + String.join(" ", arguments) + "`";
    assertEquals(expected, run.out().strip(), command + " should have printed");
    assertEquals(0, run.code(), command + ". The exit code");
  }
}
