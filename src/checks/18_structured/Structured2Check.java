import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Structured2Check {

  @Test
  void a_no_stops_the_others() {
    Interleavings.explore(() -> {
      // Credit goes on for ever unless it is stopped; if stock is fast, it is not even asked.
      var atWork = new AtomicInteger();
      fails("out of stock", List.of(() -> refuse("out of stock"), () -> waits(atWork)));
    });
  }

  @Test
  void whoever_says_it() {
    Interleavings.explore(() -> {
      var atWork = new AtomicInteger();
      fails("no credit", List.of(() -> waits(atWork), () -> refuse("no credit")));
      assertEquals(
          0,
          atWork.get(),
          "The last one said no, and stamps() has thrown. Offices that are still at work:");
    });
  }

  @Test
  void all_stamps_come_in_order() {
    Interleavings.explore(() -> {
      var stamps = Structured2.stamps(List.of(() -> "stock", () -> "credit"));
      assertEquals(List.of("stock", "credit"), stamps, "Two offices said yes");
      assertEquals(List.of("customs"), Structured2.stamps(List.of(() -> "customs")), "One did");
      assertEquals(List.of(), Structured2.stamps(List.of()), "Nobody to be asked");
    });
  }

  @Test
  void all_are_asked_at_the_same_time() {
    Interleavings.explore(() -> {
      var asked = new CountDownLatch(2);
      var stamps = Structured2.stamps(List.of(() -> meet(asked, "a"), () -> meet(asked, "b")));
      assertEquals(List.of("a", "b"), stamps, "Two offices that answer when both have been asked");
    });
  }

  private static String refuse(String why) {
    throw new IllegalStateException(why);
  }

  /** Is at work until it is interrupted; one that was stopped before it began is not. */
  private static String waits(AtomicInteger atWork) throws InterruptedException {
    atWork.incrementAndGet();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      atWork.decrementAndGet();
      throw e;
    }
    return "never";
  }

  private static String meet(CountDownLatch asked, String stamp) throws InterruptedException {
    asked.countDown();
    asked.await();
    return stamp;
  }

  private static void fails(String why, List<Callable<String>> offices) {
    List<String> stamps;
    try {
      stamps = Structured2.stamps(offices);
    } catch (Exception e) {
      assertEquals(why, reason(e), "One office said no. What came out has as its cause:");
      return;
    }
    fail("One office said no (%s), and there are stamps all the same: %s".formatted(why, stamps));
  }

  /** The message of what was thrown first, however often it was wrapped. */
  private static String reason(Throwable thrown) {
    return thrown.getCause() == null ? thrown.getMessage() : reason(thrown.getCause());
  }
}
