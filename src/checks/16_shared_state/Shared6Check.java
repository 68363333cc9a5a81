import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Shared6Check {

  @Test
  void somebody_gets_an_answer() {
    Interleavings.explore(() -> {
      var shop = new Shared6(String::length);
      assertEquals(3, shop.price("tea"), "The catalogue says 3 for tea");
      assertEquals(6, shop.price("coffee"), "The catalogue says 6 for coffee");
      assertEquals(3, shop.price("tea"), "The catalogue said 3 for tea, a while ago");
    });
  }

  @Test
  void the_catalogue_is_asked_once() {
    Interleavings.explore(() -> {
      var asked = new AtomicInteger();
      var shop = new Shared6(_ -> asked.incrementAndGet() * 100);
      var seen = new int[1];
      var other = new Thread(() -> seen[0] = shop.price("tea"));
      other.start();
      var mine = shop.price("tea");
      other.join();
      assertEquals(1, asked.get(), "Two asked for the price of tea. Times the catalogue was asked:");
      assertEquals(100, mine, "The price that the catalogue says for tea");
      assertEquals(100, seen[0], "The price of tea that the other one was told");
    });
  }

  @Test
  void two_articles_do_not_get_in_each_others_way() {
    Interleavings.explore(() -> {
      var shop = new Shared6(String::length);
      var other = new Thread(() -> shop.price("coffee"));
      other.start();
      assertEquals(3, shop.price("tea"), "Tea is 3, while somebody asks for coffee");
      other.join();
      assertEquals(6, shop.price("coffee"), "Coffee is 6");
    });
  }
}
