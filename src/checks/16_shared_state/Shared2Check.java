import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Shared2Check {

  @Test
  void the_last_seat_is_sold_once() {
    Interleavings.explore(() -> sellAtTwoCounters(1, 1, 0));
  }

  @Test
  void two_seats_are_sold_to_two_people() {
    Interleavings.explore(() -> sellAtTwoCounters(2, 2, 0));
  }

  @Test
  void sells_until_there_is_nothing_left() {
    var theatre = new Shared2(2);
    assertTrue(theatre.sell(), "`sell` should return true for the first of two seats");
    assertTrue(theatre.sell(), "`sell` should return true for the second of two seats");
    assertFalse(
        theatre.sell(), "There were two seats, and both are sold. `sell` should return false");
    assertEquals(0, theatre.free(), "There were two seats, and both are sold. Free seats");
    assertFalse(new Shared2(0).sell(), "`sell` should return false in a theatre without seats");
    assertEquals(5, new Shared2(5).free(), "Nothing has been sold of five seats. Free seats");
  }

  @Test
  void nobody_ever_sees_less_than_none() {
    Interleavings.explore(() -> {
      var theatre = new Shared2(0);
      var counter = new Thread(theatre::sell);
      counter.start();
      assertEquals(0, theatre.free(), "Sold out, and somebody asks for a seat. The display shows");
      counter.join();
      assertEquals(0, theatre.free(), "Sold out, and somebody has asked for a ticket. Free seats");
    });
  }

  private static void sellAtTwoCounters(int seats, int sold, int left) throws InterruptedException {
    var theatre = new Shared2(seats);
    var tickets = new AtomicInteger();
    Runnable counter =
        () -> {
          if (theatre.sell()) {
            tickets.incrementAndGet();
          }
        };
    var north = new Thread(counter);
    var south = new Thread(counter);
    north.start();
    south.start();
    north.join();
    south.join();
    assertEquals(sold, tickets.get(), "Two people want a ticket. Free seats: " + seats + ". Sold:");
    assertEquals(
        left, theatre.free(), "Two people want a ticket. Free seats: " + seats + ". Left:");
  }
}
