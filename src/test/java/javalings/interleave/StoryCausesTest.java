package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.InterleaveStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a failing program's story says of the cause: by name, and nothing that is not so. */
class StoryCausesTest {

  private static Exploration explore(String body) {
    String text =
        """
        import java.lang.invoke.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import java.util.concurrent.locks.*;

        class Story {
          static volatile boolean open = true;
          static final AtomicInteger uses = new AtomicInteger();
          static final StampedLock stamped = new StampedLock();
          static int[] cells = new int[2];

          static class Config {
            static int port;
            static {
              Thread loader = new Thread(() -> port = 80, "loader");
              loader.start();
              try { loader.join(); } catch (InterruptedException e) { port = 1; }
            }
          }

          synchronized void set() {}

          static void both(Runnable work) {
            new Thread(work).start();
            work.run();
          }

          static void both(List<int[]> list) {
            both(() -> list.get(0)[0]++);
          }

          static void main() throws Exception {
            %s
          }
        }
        """
            .formatted(body);
    return new Scenario("Story", "", Scenario.compile("Story", text)).explore();
  }

  private static List<String> steps(Exploration found) {
    return found.steps().stream().map(InterleaveStep::what).toList();
  }

  @Test
  void a_flag_that_was_read_before_is_an_old_answer() {
    var found =
        explore(
            """
            Thread closer = new Thread(() -> { open = false; uses.set(100); }, "closer");
            closer.start();
            if (open && uses.incrementAndGet() > 100) {
              throw new AssertionError("used after the end");
            }
            """);
    assertThat(found.message())
        .contains("main has looked at open before closer changes it, and goes on with the old")
        .doesNotContain("Nothing says which");
  }

  @Test
  void threads_that_have_not_ended_are_named() {
    var found =
        explore(
            """
            Thread early = new Thread(() -> uses.incrementAndGet(), "early");
            early.start();
            if (uses.get() == 0) {
              throw new AssertionError("too early");
            }
            """);
    assertThat(found.message()).contains("When main fails, early has not ended: let main wait for");
  }

  @Test
  void a_call_that_answers_false_has_changed_nothing() {
    var found =
        explore(
            """
            CompletableFuture<String> price = new CompletableFuture<>();
            Thread slow = new Thread(() -> price.complete("42"), "slow");
            slow.start();
            price.complete("none");
            if (price.join().equals("none")) {
              throw new AssertionError("none");
            }
            """);
    assertThat(found.message()).doesNotContain("slow changes");
    assertThat(found.diagnostics().toString()).doesNotContain("slow changes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int[] row = new int[2]; Thread t = new Thread(() -> row[1] = 1); t.start(); row[1]++; | row[1]
          Thread t = new Thread(() -> cells[0] = 1); t.start(); int[] mine = cells; mine[0]++;  | cells[0]
          int[][] grid = new int[2][2]; both(() -> grid[1][0]++);                               | grid[1][0]
          both(List.of(new int[1]));                                                            | element 0 of int[]
          """)
  void an_element_goes_by_the_field_or_variable_of_its_array(String body, String name) {
    assertThat(explore(body).message()).startsWith("DATA RACE on " + name + ":");
  }

  @Test
  void an_iterator_is_told_as_one() {
    var found =
        explore(
            """
            List<Integer> list = new ArrayList<>(List.of(1));
            Thread t = new Thread(() -> list.add(2));
            t.start();
            for (int i : list) {}
            """);
    assertThat(steps(found)).contains("calls ArrayList.iterator() → Iterator");
  }

  @Test
  void a_lone_thread_that_waits_for_itself_has_a_story() {
    var found = explore("stamped.writeLock(); stamped.readLock();");
    assertThat(steps(found)).contains("locks stamped", "waits for stamped, held by main");
  }

  @Test
  void a_lock_kept_while_the_one_who_needs_it_is_awaited_is_to_be_given_back() {
    var found =
        explore(
            """
            Story story = new Story();
            synchronized (story) {
              Thread setter = new Thread(story::set, "setter");
              setter.start();
              setter.join();
            }
            """);
    assertThat(found.message())
        .contains("main keeps the lock of Story while it waits, and setter cannot end without");
  }

  @Test
  void an_initialiser_that_waits_for_a_thread_that_needs_the_class_is_told_not_to() {
    var found = explore("System.out.println(Config.port);");
    assertThat(found.message()).contains("Let its initialiser wait for nobody");
    assertThat(found.diagnostics().toString()).contains("main has begun the initialisation here");
  }

  @Test
  void a_swallowed_interrupt_is_the_cause_of_a_loop_without_end() {
    var found =
        explore(
            """
            Thread worker = new Thread(() -> {
              while (!Thread.currentThread().isInterrupted()) {
                try { Thread.sleep(100); } catch (InterruptedException e) { uses.get(); }
              }
            }, "worker");
            worker.start();
            worker.interrupt();
            """
                .replace("uses.get();", ""));
    assertThat(found.message()).contains("worker was interrupted, and the exception");
  }
}
