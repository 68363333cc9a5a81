import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Threads6Check {

  @Test
  void the_watcher_knows_the_limit() {
    Interleavings.explore(() -> {
      var boiler = Threads6.watched(() -> 20, 80);
      assertEquals("fine", said(boiler), "At 20 degrees (limit 80), tooHot() says");
    });
  }

  @Test
  void gives_alarm_above_the_limit_only() {
    Interleavings.explore(() -> {
      var above = Threads6.watched(() -> 81, 80);
      assertEquals("too hot", said(above), "At 81 degrees (limit 80), tooHot() says");
      var at = Threads6.watched(() -> 80, 80);
      assertEquals("fine", said(at), "At 80 degrees (limit 80), tooHot() says");
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
      assertEquals("too hot", said(boiler), "At 90 degrees (limit 80), tooHot() says");
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
      assertEquals("too hot", said(boiler), "At 90 degrees, once the fire is lit (limit 80), tooHot() says");
    });
  }

  @Test
  void each_boiler_has_a_limit_of_its_own() {
    Interleavings.explore(() -> {
      var low = Threads6.watched(() -> 85, 80);
      var high = Threads6.watched(() -> 85, 90);
      assertEquals("too hot", said(low), "85 degrees, in two boilers. With limit 80, tooHot() says");
      assertEquals("fine", said(high), "85 degrees, in two boilers. With limit 90, tooHot() says");
    });
  }

  private static String said(Threads6 boiler) throws InterruptedException {
    return boiler.tooHot() ? "too hot" : "fine";
  }
}
