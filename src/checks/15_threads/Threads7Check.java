import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.CountDownLatch;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Threads7Check {

  @Test
  void nobody_is_at_work_when_the_display_broke() {
    Interleavings.explore(() -> leavesNobodyBehind(new IllegalStateException("no display")));
  }

  @Test
  void nor_when_it_broke_badly() {
    Interleavings.explore(() -> leavesNobodyBehind(new NoClassDefFoundError("Display")));
  }

  @Test
  void nobody_is_at_work_after_an_interrupt() {
    Interleavings.explore(() -> {
      var left = new Threads7.Channel(10);
      var right = new Threads7.Channel(30);
      Thread.currentThread().interrupt();
      try {
        Threads7.mix(left, right, () -> {});
      } catch (InterruptedException stopped) {
        // It may say so, once both are done.
      }
      left.put(1);
      right.put(2);
      assertEquals(
          "1 and 2",
          left.sample() + " and " + right.sample(),
          "The caller was interrupted, mix() was over, and somebody else's sound was put there. The"
              + " sound is");
    });
  }

  @Test
  void both_channels_are_mixed() {
    Interleavings.explore(() -> {
      var left = new Threads7.Channel(10);
      var right = new Threads7.Channel(30);
      Threads7.mix(left, right, () -> {});
      assertEquals(20, left.sample(), "10 on the left channel, which mixing doubles");
      assertEquals(60, right.sample(), "30 on the right channel, which mixing doubles");
    });
  }

  @Test
  void all_three_go_on_at_the_same_time() {
    Interleavings.explore(() -> {
      var all = new CountDownLatch(3);
      Threads7.mix(new Meeting(all), new Meeting(all), () -> meet(all));
      assertEquals(0, all.getCount(), "Two channels and the display. Still missing:");
    });
  }

  /** When the exception comes out the memory is given back, and is used for another sound. */
  private static void leavesNobodyBehind(Throwable broken) {
    var left = new Threads7.Channel(10);
    var right = new Threads7.Channel(30);
    try {
      Threads7.mix(left, right, () -> hurl(broken));
      fail("The display broke, and the caller was not told");
    } catch (IllegalStateException | NoClassDefFoundError told) {
      assertSame(broken, told, "The display broke. What the caller was told");
    } catch (InterruptedException nobody) {
      fail("Nobody has interrupted this thread");
    }
    left.put(1);
    right.put(2);
    assertEquals(
        "1 and 2",
        left.sample() + " and " + right.sample(),
        "The display broke, mix() was over, and somebody else's sound was put there. The sound is");
  }

  private static void hurl(Throwable broken) {
    switch (broken) {
      case RuntimeException it -> throw it;
      case Error it -> throw it;
      default -> throw new IllegalArgumentException(broken);
    }
  }

  private static void meet(CountDownLatch all) {
    all.countDown();
    try {
      all.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A channel that is mixed when all three are there. */
  private static final class Meeting extends Threads7.Channel {
    private final CountDownLatch all;

    Meeting(CountDownLatch all) {
      super(0);
      this.all = all;
    }

    @Override
    void mix() {
      meet(all);
    }
  }
}
