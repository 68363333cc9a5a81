import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javalings.check.Interleavings;
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
  void the_kitchen_sleeps_while_it_waits() throws Exception {
    var restaurant = new Messages1();
    var kitchen = Thread.ofPlatform().daemon().start(() -> next(restaurant));
    try {
      assertTrue(
          sleeps(kitchen),
          "There is no order. next() must sleep until there is one; it returned, or asks again and"
              + " again");
      assertTrue(
          kitchen.getState() != Thread.State.TIMED_WAITING || asksAgain(),
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

  /** Nobody who sleeps keeps a processor busy for so long, however slow the machine is. */
  private static final long SPINNING = Duration.ofMillis(100).toNanos();

  /** Whether somebody goes to sleep until they are woken, or for so long that it costs nothing. */
  private static boolean sleeps(Thread thread) throws InterruptedException {
    var limit = System.nanoTime() + Duration.ofSeconds(4).toNanos();
    while (System.nanoTime() < limit) {
      switch (thread.getState()) {
        case WAITING -> {
          return true;
        }
        case TIMED_WAITING -> {
          return sleepsLong(thread);
        }
        default -> {}
      }
      var busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
      if (busy > SPINNING || thread.join(Duration.ofMillis(1))) {
        return false;
      }
    }
    return false;
  }

  /** Whether somebody who sleeps for a while only neither wakes nor comes back in a second. */
  private static boolean sleepsLong(Thread thread) throws InterruptedException {
    var before = waits(thread);
    return !thread.join(Duration.ofMillis(1_500)) && waits(thread) == before;
  }

  /** Whether there is a loop, or a method that calls itself, for the time after a limit. */
  private static boolean asksAgain() throws IOException {
    try (var in = Messages1.class.getClassLoader().getResourceAsStream("Messages1.class")) {
      return ClassFile.of().parse(in.readAllBytes()).methods().stream()
          .flatMap(method -> method.code().stream())
          .anyMatch(Messages1Check::goesBack);
    }
  }

  private static boolean goesBack(CodeModel code) {
    var passed = new HashSet<Label>();
    return code.elementStream()
        .anyMatch(it ->
            switch (it) {
              case LabelTarget target -> !passed.add(target.label());
              case BranchInstruction branch -> passed.contains(branch.target());
              case InvokeInstruction call ->
                  call.owner().asInternalName().equals("Messages1") && call.name().equalsString("next");
              default -> false;
            });
  }

  /** How often somebody has gone to sleep. */
  private static long waits(Thread thread) {
    var info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId());
    return info == null ? -1 : info.getWaitedCount();
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
