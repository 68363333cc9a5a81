import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import javalings.check.Bytecode;
import javalings.check.Interleavings;
import javalings.check.Operation;
import javalings.check.SequentialSpec;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Shared7Check {

  @Test
  void two_cranes_put_two_boxes() {
    Interleavings.explore(() -> {
      var pile = new Shared7();
      var other = new Thread(() -> pile.put("tea"));
      other.start();
      pile.put("rice");
      other.join();
      var boxes = new TreeSet<String>();
      pile.take().ifPresent(boxes::add);
      pile.take().ifPresent(boxes::add);
      assertEquals(Set.of("tea", "rice"), boxes, "Two cranes put tea and rice. What is there:");
    });
  }

  @Test
  void a_box_is_taken_once() {
    Interleavings.linearizable(
        SequentialSpec.of(
            () -> {
              var pile = new Shared7();
              pile.put("tea");
              pile.put("rice");
              return pile;
            },
            () -> new ArrayDeque<>(List.of("rice", "tea"))),
        Operation.returning("take()", pile -> pile.take(), boxes -> top(boxes)),
        Operation.returning("take()", pile -> pile.take(), boxes -> top(boxes)));
  }

  @Test
  void the_last_box_is_taken_once() {
    Interleavings.linearizable(
        SequentialSpec.of(
            () -> {
              var pile = new Shared7();
              pile.put("tea");
              return pile;
            },
            () -> new ArrayDeque<>(List.of("tea"))),
        Operation.returning("take()", pile -> pile.take(), boxes -> top(boxes)),
        Operation.returning("take()", pile -> pile.take(), boxes -> top(boxes)));
  }

  private static Optional<String> top(ArrayDeque<String> boxes) {
    return Optional.ofNullable(boxes.poll());
  }

  @Test
  void the_last_box_leaves_an_empty_pile() {
    Interleavings.explore(() -> {
      var pile = new Shared7();
      pile.put("tea");
      var other = new Thread(() -> pile.take());
      other.start();
      pile.put("rice");
      other.join();
      assertTrue(pile.take().isPresent(), "Two boxes came and one went, and there is no other");
      assertEquals(Optional.empty(), pile.take(), "Two boxes came and two went. What is left:");
    });
  }

  @Test
  void no_box_comes_back() {
    Interleavings.explore(() -> {
      var pile = new Shared7();
      pile.put("tea");
      var taken = new ArrayList<String>();
      var other =
          new Thread(() -> {
            pile.put("rice");
            pile.take().ifPresent(taken::add);
          });
      other.start();
      pile.put("cake");
      other.join();
      for (var i = 0; i < 3; i++) {
        pile.take().ifPresent(taken::add);
      }
      assertEquals(
          List.of("cake", "rice", "tea"),
          taken.stream().sorted().toList(),
          "One crane put cake. The other one put rice and took a box. All that was ever taken:");
    });
  }

  @Test
  void takes_from_the_top() {
    var pile = new Shared7();
    assertEquals(Optional.empty(), pile.take(), "A pile of nothing");
    pile.put("tea");
    pile.put("rice");
    assertEquals(Optional.of("rice"), pile.take(), "Tea, and rice on top of it");
    assertEquals(Optional.of("tea"), pile.take(), "Rice has been taken from the top of tea");
    assertEquals(Optional.empty(), pile.take(), "Both have been taken");
  }

  @Test
  void nobody_waits_for_a_lock() throws ReflectiveOperationException {
    Bytecode.of(Shared7.class, "put").assertNotSynchronized();
    Bytecode.of(Shared7.class, "take").assertNotSynchronized();
    for (var method : List.of("put", "take")) {
      Shape.of(Shared7.class)
          .assertDoesNotCall(method, "lock")
          .assertDoesNotCall(method, "tryLock")
          .assertDoesNotCall(method, "lockInterruptibly");
    }
    for (var field : Shared7.class.getDeclaredFields()) {
      field.setAccessible(true);
      var value = field.get(new Shared7());
      assertFalse(
          isLock(value),
          "`%s` can keep others out: a crane that stops while it is its turn stops the other one"
              .formatted(field.getName()));
    }
  }

  /** Whether somebody may have to wait for somebody else at it, whatever it is called. */
  private static boolean isLock(Object it) {
    return it instanceof Lock
        || it instanceof ReadWriteLock
        || it instanceof StampedLock
        || it instanceof Semaphore
        || it instanceof AtomicBoolean
        || it instanceof AtomicInteger
        || it instanceof AtomicLong
        || it instanceof BlockingQueue<?>
        || it instanceof Vector<?>
        || it.getClass().getName().startsWith("java.util.Collections$Synchronized");
  }
}
