import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.CountDownLatch;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Structured1Check {

  @Test
  void the_page_has_both() throws Exception {
    assertEquals("Ada, London", Structured1.page(() -> "Ada", () -> "London"), "Ada's page");
    assertEquals("Grace, New York", Structured1.page(() -> "Grace", () -> "New York"), "Grace's");
  }

  @Test
  void both_are_asked_at_the_same_time() {
    Interleavings.explore(() -> {
      var asked = new CountDownLatch(2);
      var page = Structured1.page(() -> meet(asked, "Ada"), () -> meet(asked, "London"));
      assertEquals("Ada, London", page, "Two services that answer when both have been asked");
    });
  }

  @Test
  void a_service_that_fails_is_noticed() {
    Interleavings.explore(() -> {
      fails("no such user", () -> Structured1.page(() -> refuse("no such user"), () -> "London"));
      fails("no address", () -> Structured1.page(() -> "Ada", () -> refuse("no address")));
    });
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
      var cause = e.getCause() == null ? e : e.getCause();
      assertEquals(why, cause.getMessage(), "A service failed. What came of it has as its cause:");
      return;
    }
    fail("A service failed (%s), and there is a page all the same: %s".formatted(why, made));
  }
}
