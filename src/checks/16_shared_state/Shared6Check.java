import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import javalings.check.Bytecode;
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
      assertEquals(
          1, asked.get(), "Two asked for the price of tea. Times the catalogue was asked:");
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

  @Test
  void a_catalogue_that_fails_keeps_no_lock() {
    Interleavings.explore(() -> {
      var shop = new Shared6(Shared6Check::lengthOfWhatIsKnown);
      assertThrows(
          IllegalArgumentException.class,
          () -> shop.price("gone"),
          "The catalogue does not know this article, and throws");
      var seen = new int[1];
      var other = new Thread(() -> seen[0] = shop.price("tea"));
      other.start();
      other.join();
      assertEquals(3, seen[0], "The catalogue says 3 for tea, after it has failed for another");
    });
  }

  private static int lengthOfWhatIsKnown(String article) {
    if (article.equals("gone")) {
      throw new IllegalArgumentException(article);
    }
    return article.length();
  }

  @Test
  void a_reader_waits_for_no_reader() throws Exception {
    var shop = new Shared6(String::length);
    assertTrue(asks(shop), "Somebody asked for the price of tea, and never got an answer");
    if (hasConcurrentMap(shop)) {
      Bytecode.of(Shared6.class, "price").assertNotSynchronized();
      return;
    }
    var reading = lock(shop).readLock();
    assertTrue(
        reading.tryLock(),
        "Somebody asked for the price of tea, and left the write lock locked. Each lock has to be given"
            + " back");
    try {
      assertTrue(
          asks(shop),
          "Somebody has asked for tea before, and a reader holds the read lock. Another one who asks"
              + " has to wait: readers should keep writers out, and not each other");
    } finally {
      reading.unlock();
    }
    var writing = lock(shop).writeLock();
    assertTrue(
        writing.tryLock(),
        "Those who asked for the price of tea have left a lock locked. Each lock has to be given back");
    try {
      assertFalse(
          asks(shop),
          "One thread holds the write lock, and another one got a price meanwhile. Whoever writes"
              + " should be alone, so a reader has to take the read lock");
    } finally {
      writing.unlock();
    }
    Bytecode.of(Shared6.class, "price").assertNotSynchronized();
  }

  /** Such a map lets all readers in by itself. */
  private static boolean hasConcurrentMap(Shared6 shop) throws ReflectiveOperationException {
    for (var field : Shared6.class.getDeclaredFields()) {
      field.setAccessible(true);
      if (field.get(shop) instanceof ConcurrentMap<?, ?>) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody who asks for the price of tea gets an answer; nobody could wake them here. */
  private static boolean asks(Shared6 shop) throws InterruptedException {
    var answered = new AtomicBoolean();
    var thrown = new AtomicReference<RuntimeException>();
    var customer =
        Thread.ofVirtual()
            .start(() -> {
              try {
                shop.price("tea");
                answered.set(true);
              } catch (RuntimeException e) {
                thrown.set(e);
              }
            });
    var limit = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    while (customer.getState() != Thread.State.WAITING && System.nanoTime() < limit) {
      if (customer.join(Duration.ofMillis(1))) {
        assertNull(thrown.get(), "Somebody asked for the price of tea. What `price` threw");
        return answered.get();
      }
    }
    return false;
  }

  /** The lock of a shop, in whichever field it is. */
  private static ReadWriteLock lock(Shared6 shop) throws ReflectiveOperationException {
    for (var field : Shared6.class.getDeclaredFields()) {
      field.setAccessible(true);
      if (field.get(shop) instanceof ReadWriteLock lock) {
        return lock;
      }
    }
    return fail(
        "No field of Shared6 holds a ReadWriteLock. Many may read at the same time, says the comment:"
            + " with one lock for everybody, they wait for each other");
  }
}
