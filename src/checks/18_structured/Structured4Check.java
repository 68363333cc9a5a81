import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Structured4Check {
  // Time is virtual while schedules are explored: a limit passes when nobody can do anything else.
  private static final Duration LIMIT = Duration.ofSeconds(2);

  @Test
  void who_is_late_is_left_out() {
    Interleavings.explore(() -> {
      var stopped = new AtomicInteger();
      var prices = Structured4.prices(List.of(() -> 499, () -> never(stopped)), LIMIT);
      assertEquals(List.of(499), prices, "The first shop says 499, the second one never answers");
      assertEquals(
          1, stopped.get(), "Time is up. How many shops were interrupted, of 1 that was late:");
    });
  }

  @Test
  void whoever_is_late() {
    Interleavings.explore(() -> {
      var stopped = new AtomicInteger();
      var prices = Structured4.prices(List.of(() -> never(stopped), () -> 520), LIMIT);
      assertEquals(List.of(520), prices, "The second shop says 520, the first one never answers");
    });
  }

  @Test
  void all_are_late() {
    Interleavings.explore(() -> {
      var stopped = new AtomicInteger();
      var prices =
          Structured4.prices(
              List.of(() -> never(stopped), () -> after(Duration.ofSeconds(3))), LIMIT);
      assertEquals(
          List.of(),
          prices,
          "The first shop never answers, the second one after 3 seconds. The limit is 2 seconds for"
              + " all of them together");
    });
  }

  @Test
  void all_are_in_time() {
    Interleavings.explore(() -> {
      var prices = Structured4.prices(List.of(() -> 520, () -> 499), LIMIT);
      assertEquals(List.of(520, 499), prices, "Two shops say 520 and 499");
      assertEquals(List.of(), Structured4.prices(List.of(), LIMIT), "No shops at all");
    });
  }

  @Test
  void two_shops_may_say_the_same() {
    Interleavings.explore(() -> {
      var prices = Structured4.prices(List.of(() -> 499, () -> 499), LIMIT);
      assertEquals(List.of(499, 499), prices, "Two shops say 499");
    });
  }

  @Test
  void who_interrupts_the_caller_is_heard() {
    Interleavings.explore(() -> {
      var stopped = new AtomicInteger();
      Thread.currentThread().interrupt();
      try {
        var prices = Structured4.prices(List.of(() -> never(stopped)), LIMIT);
        fail("The caller was interrupted, and prices() returned as if it were not: " + prices);
      } catch (InterruptedException heard) {
        // As it should be.
      }
    });
  }

  @Test
  void a_shop_that_fails_is_left_out() {
    Interleavings.explore(() -> {
      var prices = Structured4.prices(List.of(() -> closed(), () -> 520), LIMIT);
      assertEquals(List.of(520), prices, "The first shop fails, the second one says 520");
    });
  }

  @Test
  void the_limit_is_the_callers() {
    Interleavings.explore(() -> {
      var patient =
          Structured4.prices(List.of(() -> after(Duration.ofMinutes(5))), Duration.ofHours(1));
      assertEquals(List.of(1), patient, "A shop takes 5 minutes, and the limit is an hour");
      var hasty =
          Structured4.prices(List.of(() -> after(Duration.ofMinutes(5))), Duration.ofMillis(1));
      assertEquals(List.of(), hasty, "A shop takes 5 minutes, and the limit is a millisecond");
    });
    Interleavings.explore(() -> {
      var exact =
          Structured4.prices(
              List.of(() -> after(Duration.ofMillis(1_200))), Duration.ofMillis(1_900));
      assertEquals(List.of(1), exact, "A shop takes 1.2 seconds, and the limit is 1.9 seconds");
    });
  }

  private static int never(AtomicInteger stopped) throws InterruptedException {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      stopped.incrementAndGet();
      throw e;
    }
    return 0;
  }

  private static int closed() {
    throw new IllegalStateException("closed");
  }

  /** A shop that waits for something in vain, and then has a price all the same. */
  private static int after(Duration time) throws InterruptedException {
    var inTime = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    return inTime ? 0 : 1;
  }
}
