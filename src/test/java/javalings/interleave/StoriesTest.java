package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationOutcome;
import javalings.interleave.report.InterleaveStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the story of a schedule tells, and what it leaves out. */
class StoriesTest {

  private static final String TWO_LOCKS =
      """
      Thread a =
          new Thread(() -> { synchronized (left) { synchronized (right) { n++; } } }, "mover");
      Thread b =
          new Thread(() -> { synchronized (right) { synchronized (left) { n++; } } }, "mover");
      a.start();
      b.start();
      """;

  private static Exploration explore(String body) {
    String text =
        """
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import java.util.function.*;

        class Story {
          static final Object left = new Object();
          static final Object right = new Object();
          static int n;
          static volatile int v;
          static final List<Integer> list = new ArrayList<>();
          static final int[] cells = new int[2];
          static final AtomicInteger count = new AtomicInteger();

          static void both(Runnable work) {
            new Thread(work).start();
            new Thread(work).start();
          }

          static void main() throws Exception {
            %s
          }
        }
        """
            .formatted(body);
    return new Scenario("Story", "", Scenario.compile("Story", text)).explore();
  }

  @Test
  void a_deadlock_beside_a_timer_names_threads_and_locks() {
    var found =
        explore(
            """
            new Timer(true).schedule(new TimerTask() { public void run() {} }, 0, 10);
            %s
            a.join();
            b.join();
            """
                .formatted(TWO_LOCKS));
    assertThat(found.outcome()).isEqualTo(ExplorationOutcome.DEADLOCK);
    assertThat(found.message())
        .contains("mover#1 waits for the lock of right", "which mover#2 holds since")
        .contains("mover#2 waits for the lock of left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both(() -> n++);                   | volatile alone leaves two steps
          both(() -> { if (n == 0) n = 1; });| volatile alone leaves two steps
          both(() -> { if (n == 0) synchronized (left) { n = 1; } });| the write happens under a lock
          new Thread(() -> n++).start(); int seen = n; | let one thread join the other
          both(() -> n = 1);                 | make the variable volatile or atomic
          both(() -> list.add(1));           | a class that is made for threads
          both(() -> cells[1]++);            | elements cannot be volatile
          new Thread(() -> { synchronized (left) { n++; } }).start(); n = 2; | and main holds none here: let both take the same lock
          n = 5; new Thread(() -> { synchronized (left) { n++; } }).start(); synchronized (right) { v = n; } | the two locks do not exclude each other
          """)
  void the_help_for_a_race_fits_what_the_threads_do(String body, String help) {
    var found = explore(body);
    assertThat(found.outcome()).isEqualTo(ExplorationOutcome.DATA_RACE);
    assertThat(found.diagnostics().getFirst().help().toString()).contains(help);
  }

  @Test
  void a_race_of_namesakes_names_both_by_number_though_one_had_ended_before_the_other_began() {
    var found =
        explore(
            """
            new Thread(() -> n++, "mover").start();
            Thread.sleep(10); // model time: it orders nothing
            new Thread(() -> n++, "mover").start();
            """);
    assertThat(found.message())
        .startsWith("DATA RACE on Story.n: mover#1 ")
        .contains(" and mover#2 ");
  }

  @Test
  void a_lock_that_was_taken_before_a_namesake_began_is_held_by_the_numbered_thread() {
    var found =
        explore(
            """
            var one = new java.util.concurrent.locks.ReentrantLock();
            var two = new java.util.concurrent.locks.ReentrantLock();
            var held = new CountDownLatch(1);
            new Thread(
                () -> { one.lock(); held.countDown(); two.lock(); two.unlock(); one.unlock(); },
                "mover").start();
            held.await();
            new Thread(
                () -> { two.lock(); one.lock(); one.unlock(); two.unlock(); }, "mover").start();
            """);
    assertThat(found.outcome()).isEqualTo(ExplorationOutcome.DEADLOCK);
    assertThat(found.message())
        .contains("which mover#1 holds since", "which mover#2 holds since")
        .contains("Each has what the other wants");
  }

  @Test
  void a_deadlock_beside_a_scheduled_task_or_a_polling_main_is_no_livelock() {
    var scheduled =
        explore(
            """
            var ticks = Executors.newScheduledThreadPool(1);
            ticks.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.SECONDS);
            %s
            a.join();
            b.join();
            ticks.shutdown();
            """
                .formatted(TWO_LOCKS));
    assertThat(scheduled.outcome()).isEqualTo(ExplorationOutcome.DEADLOCK);
    var polling = explore(TWO_LOCKS + "while (a.isAlive() || b.isAlive()) { Thread.sleep(10); }");
    assertThat(polling.outcome()).isEqualTo(ExplorationOutcome.DEADLOCK);
  }

  @Test
  void what_ended_the_thread_that_all_wait_for_is_told() {
    var died =
        explore(
            """
            var latch = new CountDownLatch(1);
            var pool = Executors.newFixedThreadPool(1);
            pool.submit(() -> { if (v == 0) { throw new IllegalStateException("closed"); } latch.countDown(); });
            latch.await();
            """);
    assertThat(died.outcome()).isEqualTo(ExplorationOutcome.DEADLOCK);
    assertThat(died.message()).contains("keeps for who asks: IllegalStateException: closed");
    var kept =
        explore(
            """
            var lock = new java.util.concurrent.locks.ReentrantLock();
            Thread a = new Thread(lock::lock, "ada");
            a.start();
            lock.lock();
            """);
    assertThat(kept.message()).contains("has ended and still holds ReentrantLock");
  }

  @Test
  void a_bin_of_a_map_is_held_by_the_thread_that_computes_in_it() {
    var found =
        explore(
            """
            var map = new ConcurrentHashMap<>(Map.of("a", 1, "b", 1));
            Thread a = new Thread(
                () -> map.computeIfPresent("a", (k, x) -> map.merge("b", 1, Integer::sum)));
            Thread b = new Thread(
                () -> map.computeIfPresent("b", (k, x) -> map.merge("a", 1, Integer::sum)));
            a.start();
            b.start();
            """);
    assertThat(found.message())
        .contains("T1 waits", "which T2 holds", "T2 waits", "which T1 holds")
        .contains("Let such a function change no map");
  }

  @Test
  void locks_that_are_texts_or_numbers_are_named_by_their_values() {
    var found =
        explore(TWO_LOCKS.replace("left", "\"acc-1\"").replace("right", "Integer.valueOf(2)"));
    assertThat(found.message())
        .contains(
            "waits for the lock of Integer 2",
            "in one order everywhere: \"acc-1\", then Integer 2");
  }

  @Test
  void the_advice_of_a_deadlock_goes_by_what_came_before() {
    assertThat(
            explore(
                    """
                    var pool = Executors.newFixedThreadPool(1);
                    pool.submit(() -> pool.submit(() -> 1).get()).get();
                    """)
                .message())
        .contains("FutureTask#2 waits in the queue of its pool, and all threads of the pool wait");
    assertThat(
            explore(
                    """
                    var queue = new LinkedBlockingQueue<Integer>();
                    Thread a = new Thread(() -> { while (v == 0) { try { queue.take(); } catch (InterruptedException e) { } } });
                    a.start();
                    a.interrupt();
                    """)
                .message())
        .contains("T1 was interrupted", "and waits again");
    assertThat(
            explore(
                    """
                    Runnable task = () -> { synchronized (left) { while (n == 0) { try { left.wait(); } catch (InterruptedException e) { return; } } } };
                    new Thread(task).start();
                    new Thread(task).start();
                    synchronized (left) { n = 1; left.notify(); }
                    """)
                .message())
        .contains("main notifies left", "that woke another thread");
  }

  @Test
  void what_came_over_a_thread_is_told() {
    var weak = explore("if (!count.weakCompareAndSetPlain(0, 1)) { throw new AssertionError(); }");
    assertThat(weak.message()).contains("A weak compare-and-set may fail");
    assertThat(weak.steps())
        .extracting(InterleaveStep::what)
        .contains("fails without a reason in weakCompareAndSet");
    var late =
        explore(
            """
            var price = CompletableFuture.supplyAsync(() -> 1).completeOnTimeout(0, 1, TimeUnit.MILLISECONDS);
            if (price.join() != 1) { throw new AssertionError("too late"); }
            """);
    assertThat(late.message()).contains("A limit may pass");
    assertThat(late.steps())
        .extracting(InterleaveStep::what)
        .contains("completes CompletableFuture: its time is over");
  }

  @Test
  void rounds_that_are_like_each_other_are_folded() {
    var found =
        explore(
            """
            Thread a = new Thread(() -> { for (int i = 0; i < 800; i++) { count.set(count.get() + 1); } });
            Thread b = new Thread(() -> count.set(count.get() + 1));
            a.start();
            b.start();
            a.join();
            b.join();
            if (count.get() != 801) { throw new AssertionError("lost"); }
            """);
    assertThat(found.steps()).hasSizeLessThan(30);
    assertThat(found.steps())
        .extracting(InterleaveStep::what)
        .anyMatch(what -> what.matches("… \\d,\\d+ steps like these"))
        .contains("calls count.get() → 1");
  }

  @Test
  void the_advice_goes_by_the_pattern() {
    assertThat(explore(BOTH.formatted("v++", "v != 2")).message())
        .contains("two steps even in n++");
    assertThat(
            explore(
                    BOTH.formatted(
                        "count.compareAndSet(count.get(), v + 1)", "count.get() != 0 && v != 0"))
                .outcome())
        .isEqualTo(ExplorationOutcome.PASSES);
    assertThat(
            explore(
                    "var map = new ConcurrentHashMap<String, Integer>(Map.of(\"a\", 0));"
                        + BOTH.formatted(
                            "map.put(\"a\", map.get(\"a\") + 1)", "map.get(\"a\") != 2"))
                .message())
        .contains("putIfAbsent, computeIfAbsent, merge");
    assertThat(
            explore(
                    BOTH.formatted(
                        "{ int seen = count.get(); count.compareAndSet(seen, seen + 1); }",
                        "count.get() != 2"))
                .message())
        .contains("look again and try again, in a loop");
  }

  private static final String BOTH =
      """
      Runnable task = () -> %s;
      Thread a = new Thread(task);
      Thread b = new Thread(task);
      a.start();
      b.start();
      a.join();
      b.join();
      if (%s) { throw new AssertionError("lost"); }
      """;

  private static final String BROKEN =
      """
      record Parcel(String town) {}
      var belt = new ArrayBlockingQueue<Parcel>(1);
      Function<String, Integer> scale =
          town -> { throw new IllegalStateException("broken"); };
      Callable<Integer> robot =
          () -> {
            var town = belt.take().town();
            count.set(7);
            return
                scale.apply(town);
          };
      """;

  @Test
  void a_subtask_that_throws_is_told_as_failed_at_the_line_that_the_exception_has_left() {
    var found =
        explore(
            BROKEN
                + """
                try (var scope = StructuredTaskScope.open()) {
                  scope.fork(robot);
                  for (int i = 0; i < 3; i++) { belt.put(new Parcel("Rome")); }
                  scope.join();
                }
                """);
    assertThat(found.outcome()).isEqualTo(ExplorationOutcome.DEADLOCK);
    assertThat(found.diagnostics().getFirst().help().toString())
        .contains("Before that, T1 fails with IllegalStateException: broken at Story.java:24.");
    assertThat(found.steps())
        .filteredOn(step -> step.thread().equals("T1"))
        .extracting(step -> step.line() + " " + step.what())
        .endsWith("24 fails with IllegalStateException: broken")
        .noneMatch(step -> step.endsWith("returns"));
  }

  @Test
  void a_thread_that_dies_is_told_at_the_line_that_the_exception_has_left() {
    var found =
        explore(
            BROKEN
                + """
                var thread = new Thread(() -> {
                  try {
                    robot.call();
                  } catch (Exception e) {
                    count.set(1);
                    throw new IllegalArgumentException(e);
                  }
                });
                thread.setUncaughtExceptionHandler((_, _) -> {});
                thread.start();
                for (int i = 0; i < 3; i++) { belt.put(new Parcel("Rome")); }
                """);
    assertThat(found.diagnostics().getFirst().help().toString())
        .contains("T1 dies of IllegalArgumentException", "broken at Story.java:37.");
  }

  @Test
  void who_waits_for_subtasks_waits_for_those_of_a_scope() {
    var found =
        explore(
            """
            var never = new CountDownLatch(1);
            try (var scope = StructuredTaskScope.open()) {
              scope.fork(() -> { never.await(); return 1; });
              scope.join();
            }
            """);
    assertThat(found.message()).contains("main waits for the subtasks of StructuredTaskScope");
  }

  @Test
  void an_outcome_is_the_same_whatever_hash_codes_its_exception_tells() {
    Exploration found = Scenario.of("OwnPoolRejects").explore();
    assertThat(found.outcomes())
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.exception().orElse("")).doesNotContainPattern("@[0-9a-f]{3}"));
  }

  @Test
  void elements_are_told_as_their_source_has_them() {
    var found =
        explore(
            """
            var free = new boolean[1];
            var letters = new char[1];
            new Thread(() -> { free[0] = true; letters[0] = 'a'; v = 1; }).start();
            if (v == 1 && free[0] && letters[0] == 'a') throw new IllegalStateException();
            """);
    assertThat(found.steps())
        .extracting(InterleaveStep::what)
        .contains(
            "writes free[0] = true",
            "writes letters[0] = 'a'",
            "reads free[0] → true",
            "reads letters[0] → 'a'");
  }

  @Test
  void an_object_has_one_name_from_the_first_step_on() {
    var found =
        explore(
            """
            class Box {}
            var boxes = new Box[2];
            boxes[0] = new Box();
            boxes[1] = new Box();
            new Thread(() -> boxes[1] = null).start();
            if (boxes[1] == null) throw new IllegalStateException();
            """);
    assertThat(found.steps())
        .extracting(InterleaveStep::what)
        .contains("writes boxes[0] = Box#1", "writes boxes[1] = Box#2");
  }

  @Test
  void a_synchronized_method_gives_its_lock_back_on_its_last_line() {
    var text =
        """
        class Story {
          int n;

          synchronized void add() {
            n++;
            if (n == 2) throw new IllegalStateException();
          }

          static void main() {
            var story = new Story();
            new Thread(story::add).start();
            story.add();
          }
        }
        """;
    var steps = new Scenario("Story", "", Scenario.compile("Story", text)).explore().steps();
    assertThat(steps)
        .filteredOn(step -> step.what().contains("locks"))
        .extracting(step -> step.what() + " " + step.line())
        .contains("locks Story 5", "unlocks Story 7");
  }
}
