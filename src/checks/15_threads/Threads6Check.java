import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Threads6Check {

  @Test
  void the_watcher_knows_the_limit() {
    Interleavings.explore(() -> {
      var boiler = Threads6.watched(() -> 20, 80);
      assertEquals(false, boiler.tooHot(), "20 degrees, and the limit is 80. Too hot?");
    });
  }

  @Test
  void gives_alarm_above_the_limit_only() {
    Interleavings.explore(() -> {
      assertEquals(true, Threads6.watched(() -> 81, 80).tooHot(), "81 degrees, limit 80. Too hot?");
      assertEquals(false, Threads6.watched(() -> 80, 80).tooHot(), "80 degrees, limit 80. Too hot?");
    });
  }

  @Test
  void watches_before_it_is_asked() {
    Interleavings.explore(() -> {
      var looked = new CountDownLatch(1);
      var boiler =
          Threads6.watched(
              () -> {
                looked.countDown();
                return 90;
              },
              80);
      looked.await();
      assertEquals(true, boiler.tooHot(), "90 degrees, limit 80. Too hot?");
    });
  }

  @Test
  void whoever_makes_it_need_not_wait() {
    Interleavings.explore(() -> {
      var lit = new CountDownLatch(1);
      var boiler =
          Threads6.watched(
              () -> {
                try {
                  lit.await();
                } catch (InterruptedException e) {
                  return -1;
                }
                return 90;
              },
              80);
      lit.countDown();
      assertEquals(true, boiler.tooHot(), "90 degrees once the fire is lit, limit 80. Too hot?");
    });
  }
}
