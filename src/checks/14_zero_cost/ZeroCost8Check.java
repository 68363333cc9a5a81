import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ZeroCost8Check {

  @Test
  void a_trade_takes_what_its_numbers_take() {
    // One day goes before, to load classes; of two days, the least is what it really takes.
    allocated(10);
    var small = Math.min(allocated(1_000), allocated(1_000));
    var big = Math.min(allocated(9_000), allocated(9_000));
    var perTrade = Math.round((big - small) / 8_000.0);
    assertTrue(
        perTrade <= 13,
        "Each trade takes %d bytes. The long has 8, the int 4, the boolean 1; %d are something else"
            .formatted(perTrade, perTrade - 13));
  }

  @Test
  void what_goes_in_comes_out() {
    var day = new ZeroCost8(3);
    day.set(0, 32_400_000_000_001L, 1_999, true);
    day.set(1, 32_400_000_000_002L, -3_762, false);
    day.set(2, 61_200_000_000_003L, 2_000_000_000, true);
    assertTrade(32_400_000_000_001L, 1_999, true, day.get(0), "The first trade");
    assertTrade(32_400_000_000_002L, -3_762, false, day.get(1), "The second trade");
    assertTrade(61_200_000_000_003L, 2_000_000_000, true, day.get(2), "The third trade");
    day.set(1, 40_000_000_000_000L, 5, true);
    assertTrade(40_000_000_000_000L, 5, true, day.get(1), "The second trade, which was corrected");
    assertTrade(32_400_000_000_001L, 1_999, true, day.get(0), "The first trade, after another was corrected");
  }

  @Test
  void two_days_are_apart() {
    var monday = new ZeroCost8(1);
    var tuesday = new ZeroCost8(1);
    monday.set(0, 1, 100, true);
    tuesday.set(0, 2, 200, false);
    assertTrade(1, 100, true, monday.get(0), "The only trade of Monday, after one of Tuesday was set");
  }

  @Test
  void adds_up_what_buyers_began() {
    var day = new ZeroCost8(4);
    day.set(0, 1, 2_000_000_000, true);
    day.set(1, 2, 700, false);
    day.set(2, 3, 2_000_000_000, true);
    day.set(3, 4, 11, true);
    assertEquals(
        4_000_000_011L, day.bought(), "2 billion, 2 billion and 11; the 700 began with a seller");
    day.set(3, 4, 10, false);
    day.set(1, 2, 800, true);
    assertEquals(
        4_000_000_800L,
        day.bought(),
        "The 11 were corrected: a seller began. The 700 were corrected: 800, and a buyer began");
    assertEquals(0, new ZeroCost8(0).bought(), "A day without trades");
  }

  private static void assertTrade(
      long time, int cents, boolean bought, ZeroCost8.Trade trade, String which) {
    // Component by component: in which order they stand in the record is not asked here.
    assertEquals(
        "%d at %d, bought: %b".formatted(time, cents, bought),
        "%d at %d, bought: %b".formatted(trade.time(), trade.cents(), trade.bought()),
        which);
  }

  /** The bytes that a day of so many trades allocates, all of them written. */
  private static long allocated(int count) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadAllocatedBytes();
    var day = new ZeroCost8(count);
    for (var i = 0; i < count; i++) {
      day.set(i, 32_400_000_000_000L + i, 1_000 + i, i % 2 == 0);
    }
    var bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertEquals(1_000, day.get(0).cents(), "The first of %d trades was at 1000".formatted(count));
    return bytes;
  }
}
