package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import javalings.interleave.report.Exploration;
import javalings.interleave.report.InterleaveStep;
import org.junit.jupiter.api.Test;

/** What is told of threads that come by no line of the program, and of places without a name. */
class QuietThreadsTest {

  private static Exploration explore(String body) {
    String text =
        """
        import java.lang.invoke.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;

        class Quiet {
          static final AtomicInteger train = new AtomicInteger();
          static final CyclicBarrier gate = new CyclicBarrier(2);
          static final int[] cells = new int[2];
          static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);

          static void main() throws Exception {
            %s
          }
        }
        """
            .formatted(body);
    return new Scenario("Quiet", "", Scenario.compile("Quiet", text)).explore();
  }

  @Test
  void where_nothing_else_is_seen_of_threads_their_ends_tell_the_order() {
    var found =
        explore(
            """
            var slow = CompletableFuture.supplyAsync(() -> "slow");
            var fast = CompletableFuture.supplyAsync(() -> "fast");
            Object first = CompletableFuture.anyOf(fast, slow).join();
            if (!first.equals("fast")) { throw new AssertionError("got " + first); }
            """);
    assertThat(found.steps())
        .extracting(step -> step.thread() + " " + step.what())
        .containsExactly("main starts T1", "main starts T2", "T1 returns");
    assertThat(found.steps()).extracting(InterleaveStep::line).containsExactly(12, 13, 12);
  }

  @Test
  void the_own_value_of_an_atomic_is_told_by_its_name_alone() {
    var found = explore("Thread.startVirtualThread(() -> train.setPlain(1)); train.getPlain();");
    assertThat(found.message()).startsWith("DATA RACE on train: ").doesNotContain("train.:");
    assertThat(found.diagnostics())
        .anyMatch(each -> each.help().orElse("").contains("getAcquire and setRelease"));
  }

  @Test
  void a_thread_that_has_come_by_no_line_returns_nowhere() {
    var found = explore("Thread.ofPlatform().name(\"quiet\").start(() -> {}); gate.await();");
    assertThat(found.message()).contains("Before that, quiet returns. Nobody is left");
  }

  @Test
  void an_access_by_handle_reads_like_a_call() {
    var found =
        explore(
            """
            Runnable add = () -> CELL.setVolatile(cells, 1, (int) CELL.getVolatile(cells, 1) + 1);
            Thread other = Thread.startVirtualThread(add);
            add.run();
            other.join();
            if (cells[1] != 2) { throw new AssertionError("lost"); }
            """);
    assertThat(found.steps())
        .extracting(InterleaveStep::what)
        .contains("calls getVolatile() on cells[1] → 0", "calls setVolatile(1) on cells[1]");
  }
}
