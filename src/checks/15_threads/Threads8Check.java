import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Threads8Check {

  @Test
  void a_game_of_two_begins() {
    Interleavings.explore(() -> {
      var all = new CountDownLatch(2);
      var answers = Threads8.play(List.of(() -> meet(all, "Ada"), () -> meet(all, "Ben")));
      assertEquals(List.of("Ada", "Ben"), answers, "Two players, and each waits for the other");
    });
  }

  @Test
  void so_does_a_game_of_two_hundred() throws Exception {
    twoPlay();
    var all = new CountDownLatch(200);
    var alone = new AtomicBoolean();
    Callable<String> player =
        () -> {
          all.countDown();
          if (alone.get() || !all.await(2, TimeUnit.SECONDS)) {
            alone.set(true);
          }
          return "played";
        };
    var answers = Threads8.play(Collections.nCopies(200, player));
    assertFalse(
        alone.get(),
        "Two hundred players wait for each other, and not all of them were let in at the same time");
    assertEquals(200, answers.size(), "Two hundred players. How many answers came back:");
  }

  @Test
  void each_player_has_a_cheap_thread() throws Exception {
    Callable<String> player =
        () -> Thread.currentThread().isVirtual() ? "a virtual thread" : "a thread of the system";
    assertEquals(
        List.of("a virtual thread", "a virtual thread"),
        Threads8.play(List.of(player, player)),
        "A player that only waits needs no thread of the system, which has a stack of its own. What"
            + " two players got:");
  }

  @Test
  void answers_come_in_the_order_of_the_players() throws Exception {
    Interleavings.explore(() -> {
      var fastIsDone = new CountDownLatch(1);
      Callable<String> slow =
          () -> {
            fastIsDone.await();
            return "slow";
          };
      Callable<String> fast =
          () -> {
            fastIsDone.countDown();
            return "fast";
          };
      assertEquals(
          List.of("slow", "fast"),
          Threads8.play(List.of(slow, fast)),
          "The first player answers after the second one");
    });
    assertEquals(List.of(), Threads8.play(List.of()), "Nobody plays");
  }

  /** Two who never begin are found without a wait, which two hundred would need. */
  private static void twoPlay() {
    try {
      Interleavings.explore(() -> {
        var all = new CountDownLatch(2);
        Threads8.play(List.of(() -> meet(all, "Ada"), () -> meet(all, "Ben")));
      });
    } catch (AssertionError failure) {
      if (!String.valueOf(failure.getMessage()).contains("DEADLOCK")) {
        throw failure;
      }
      fail("Two hundred players wait for each other, and not even two were let in at a time");
    }
  }

  private static String meet(CountDownLatch all, String name) throws InterruptedException {
    all.countDown();
    all.await();
    return name;
  }
}
