import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import javalings.check.Interleavings;
import javalings.check.WaitingThread;
import org.junit.jupiter.api.Test;

class Messages1Check {

  @Test
  void an_order_arrives() {
    Interleavings.explore(() -> {
      var restaurant = new Messages1();
      var cooked = new String[1];
      var kitchen = new Thread(() -> cooked[0] = next(restaurant));
      kitchen.start();
      restaurant.order("soup");
      kitchen.join();
      assertEquals("soup", cooked[0], "Soup was ordered. What the kitchen got:");
    });
  }

  @Test
  void orders_arrive_in_their_order() {
    Interleavings.explore(() -> {
      var restaurant = new Messages1();
      var cooked = new String[2];
      var kitchen =
          new Thread(() -> {
            cooked[0] = next(restaurant);
            cooked[1] = next(restaurant);
          });
      kitchen.start();
      restaurant.order("soup");
      restaurant.order("cake");
      kitchen.join();
      assertEquals("soup, cake", String.join(", ", cooked), "Soup was ordered, and then cake");
    });
    Interleavings.explore(() -> {
      var restaurant = new Messages1();
      restaurant.order("soup");
      restaurant.order("soup");
      var cooked = restaurant.next() + ", " + restaurant.next();
      assertEquals("soup, soup", cooked, "Soup was ordered twice, before the kitchen looked");
    });
  }

  @Test
  void two_windows_lose_nothing() {
    Interleavings.explore(() -> {
      var restaurant = new Messages1();
      var other = new Thread(() -> order(restaurant, "soup"));
      other.start();
      restaurant.order("cake");
      var cooked = new TreeSet<String>();
      cooked.add(String.valueOf(restaurant.next()));
      cooked.add(String.valueOf(restaurant.next()));
      other.join();
      assertEquals(Set.of("soup", "cake"), cooked, "Soup and cake, ordered at two windows");
    });
  }

  @Test
  void the_kitchen_sleeps_while_it_waits() throws InterruptedException {
    var restaurant = new Messages1();
    var kitchen = Thread.ofPlatform().daemon().start(() -> next(restaurant));
    var waiting = new WaitingThread(kitchen);
    try {
      assertTrue(
          waiting.sleeps(),
          "There is no order. next() must sleep until there is one; it returned, or asks again and"
              + " again");
      assertTrue(
          !waiting.hasLimit() || WaitingThread.asksAgain(Messages1.class, "next"),
          "next() waits with a limit and has no loop: after the limit it returns without an order");
      kitchen.interrupt();
      assertTrue(
          kitchen.join(Duration.ofSeconds(4)),
          "The kitchen was interrupted while it waited, and next() went on waiting");
    } finally {
      // With an order, a kitchen that asks again and again comes to an end, too.
      kitchen.interrupt();
      Thread.ofVirtual().start(() -> order(restaurant, "the last one"));
    }
  }

  private static String next(Messages1 restaurant) {
    try {
      return restaurant.next();
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }

  private static void order(Messages1 restaurant, String dish) {
    try {
      restaurant.order(dish);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
