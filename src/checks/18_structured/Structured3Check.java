import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Structured3Check {

  @Test
  void a_mirror_that_is_down_does_not_matter() throws Exception {
    var first = "The first of two mirrors is down, and the second has the file";
    var one = new CompletableFuture<Thread>();
    assertEquals("file", fetch(List.of(() -> refuse(one), () -> after(one, "file")), first), first);
    var second = "The second of two mirrors is down, and the first has the book";
    var two = new CompletableFuture<Thread>();
    assertEquals(
        "book", fetch(List.of(() -> after(two, "book"), () -> refuse(two)), second), second);
    var third = "The first two of three mirrors are down, and the third has the map";
    assertEquals(
        "map", fetch(List.of(() -> refuse("down"), () -> refuse("down"), () -> "map"), third), third);
  }

  @Test
  void a_mirror_that_is_slow_does_not_matter() {
    Interleavings.explore(() -> {
      var atWork = new AtomicInteger();
      var file = Structured3.fetch(List.of(() -> waits(atWork), () -> "file"));
      assertEquals("file", file, "The first of two mirrors never answers");
      assertEquals(
          0,
          atWork.get(),
          "The second has answered, and fetch() has returned. Mirrors that are still at work:");
    });
    Interleavings.explore(() -> {
      var atWork = new AtomicInteger();
      var book = Structured3.fetch(List.of(() -> "book", () -> waits(atWork)));
      assertEquals("book", book, "The second of two mirrors never answers");
    });
  }

  @Test
  void whoever_is_first_wins() {
    Interleavings.explore(() -> {
      var file = Structured3.fetch(List.of(() -> "one", () -> "two"));
      assertTrue(
          Arrays.asList("one", "two").contains(file),
          "Mirrors one and two answer \"one\" and \"two\". fetch() returned " + file);
      assertEquals(" Three ", Structured3.fetch(List.of(() -> " Three ")), "A single mirror");
    });
  }

  @Test
  void all_are_asked_at_the_same_time() {
    Interleavings.explore(() -> {
      var asked = new CountDownLatch(2);
      var file = Structured3.fetch(List.of(() -> meet(asked, "file"), () -> meet(asked, "file")));
      assertEquals("file", file, "Two mirrors that answer when both have been asked");
    });
  }

  @Test
  void if_all_are_down_it_says_so() {
    Interleavings.explore(() -> {
      fails(List.of(() -> refuse("down"), () -> refuse("down")));
      fails(List.of(() -> refuse("down")));
    });
  }

  private static String fetch(List<Callable<String>> mirrors, String what) throws Exception {
    try {
      return Structured3.fetch(mirrors);
    } catch (StructuredTaskScope.FailedException e) {
      var failure =
          new AssertionError(
              what
                  + ". Yet fetch() threw a FailedException: one failure was enough for it to give"
                  + " up");
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }

  /** A mirror that is down, and tells by whom it was asked. */
  private static String refuse(CompletableFuture<Thread> failed) {
    failed.complete(Thread.currentThread());
    return refuse("down");
  }

  /** A mirror that answers when the other one has failed, so that nobody is lucky. */
  private static String after(CompletableFuture<Thread> failed, String file) throws Exception {
    try {
      var other = failed.get(1, TimeUnit.SECONDS);
      if (other != Thread.currentThread()) {
        other.join(Duration.ofSeconds(1));
      }
    } catch (TimeoutException e) {
      // The other mirror is asked later, if at all: another check judges that.
    }
    return file;
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

  private static String meet(CountDownLatch asked, String answer) throws InterruptedException {
    asked.countDown();
    asked.await();
    return answer;
  }

  private static void fails(List<Callable<String>> mirrors) {
    String file;
    try {
      file = Structured3.fetch(mirrors);
    } catch (Exception whichever) {
      return;
    }
    fail(
        "All mirrors are down, and `fetch` has not thrown. The file: "
            + (file == null ? "null" : "\"" + file + "\""));
  }
}
