import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Structured1Check {

  @Test
  void the_page_has_both() throws Exception {
    assertEquals("Ada, London", page(() -> "Ada", () -> "London"), "Ada's page");
    assertEquals("Grace, New York", page(() -> "Grace", () -> "New York"), "Grace's");
  }

  @Test
  void both_are_asked_at_the_same_time() {
    Interleavings.explore(() -> {
      var asked = new CountDownLatch(2);
      var page = page(() -> meet(asked, "Ada"), () -> meet(asked, "London"));
      assertEquals("Ada, London", page, "Two services that answer when both have been asked");
    });
  }

  @Test
  void the_caller_asks_no_service_itself() throws Exception {
    var caller = Thread.currentThread();
    var page =
        page(
            () -> Thread.currentThread() == caller ? "the caller" : "a thread",
            () -> Thread.currentThread() == caller ? "the caller" : "a thread");
    assertEquals(
        "a thread, a thread", page, "Each service is asked by a thread of its own. Who asked them:");
  }

  @Test
  void a_service_that_fails_is_noticed() {
    Interleavings.explore(() -> {
      fails("no such user", () -> page(() -> refuse("no such user"), () -> "London"));
      fails("no address", () -> page(() -> "Ada", () -> refuse("no address")));
    });
  }

  /**
   * As the method itself, but the JDK's word for a scope that was not joined is made a sentence.
   */
  private static String page(Callable<String> name, Callable<String> address) throws Exception {
    try {
      return Structured1.page(name, address);
    } catch (IllegalStateException e) {
      if (!String.valueOf(e.getMessage()).toLowerCase().contains("join")) {
        throw e;
      }
      var failure = new AssertionError(sentence(e));
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }

  private static String sentence(IllegalStateException e) {
    return e.getMessage().contains("not called")
        ? "The scope was not asked to wait for its subtasks. So nobody knows whether they are done,"
            + " and get() refuses to return a result"
        : "The scope had been joined already. A scope is joined once, after all that is forked in it";
  }

  private static String meet(CountDownLatch asked, String answer) throws InterruptedException {
    asked.countDown();
    asked.await();
    return answer;
  }

  private static String refuse(String why) {
    throw new IllegalStateException(why);
  }

  private interface Page {
    String make() throws Exception;
  }

  private static void fails(String why, Page page) {
    String made;
    try {
      made = page.make();
    } catch (Exception e) {
      assertEquals(why, reason(e), "A service failed. What came of it has as its cause:");
      return;
    }
    fail("A service failed (%s), and there is a page all the same: %s".formatted(why, made));
  }

  /** The message of what was thrown first, however often it was wrapped. */
  private static String reason(Throwable thrown) {
    return thrown.getCause() == null ? thrown.getMessage() : reason(thrown.getCause());
  }
}
