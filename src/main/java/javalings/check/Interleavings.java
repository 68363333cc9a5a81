package javalings.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.interleave.Explorations;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.explore.Schedule;
import javalings.interleave.model.Consistency;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.StepTable;

/**
 * Runs a scenario with threads under every schedule within a bound.
 *
 * {@snippet :
 * Interleavings.explore(() -> {
 *   var counter = new Counter();
 *   var first = new Thread(counter::increment);
 *   var second = new Thread(counter::increment);
 *   first.start();
 *   second.start();
 *   first.join();
 *   second.join();
 *   assertEquals(2, counter.get());
 * });
 * }
 *
 * <p>It may use threads of either kind, {@code synchronized}, {@code wait} and {@code notify},
 * volatile fields, {@code VarHandle}, thread-local and scoped values, {@code java.util.Timer},
 * parallel streams, and of {@code java.util.concurrent} the executors, {@code ThreadPoolExecutor}
 * and {@code ForkJoinPool}, {@code FutureTask}, {@code CompletableFuture}, {@code
 * StructuredTaskScope} as of Java 25, the locks, locks of its own on {@code
 * AbstractQueuedSynchronizer}, synchronizers, queues, {@code SubmissionPublisher}, concurrent
 * collections and atomics. A function that it gives to a concurrent collection or an atomic is code
 * like any other: other threads may come in between. Sleeps, delays and limits pass in virtual
 * time: a sleep or a delay orders nothing and may end whenever another thread could run; a limit
 * below a second may pass early, a longer one when no thread can do anything else. A wait may end
 * without a signal. Random numbers are the same in each run.
 *
 * <p>In a {@code StructuredTaskScope} each subtask is a thread of its own: forks, the order in
 * which subtasks complete, and the moment of a cancellation are all explored; subtasks inherit the
 * scoped values of their owner; {@code withTimeout} passes when all subtasks wait; custom joiners
 * are called as the JDK calls them, from several threads.
 *
 * <p>Not seen: the initialisation of an interface as anything but one step, and what the JDK reads
 * of an object inside of a collection that it is given.
 *
 * <p>The scenario makes all that it uses, and what it does depends on the schedule alone: not on
 * time, random numbers or hash codes of objects. Two threads with one or two operations each are
 * enough to show nearly everything.
 */
public final class Interleavings {

  /** The scenario, run over and over again. */
  @FunctionalInterface
  public interface Scenario extends Serializable {
    void run() throws Throwable;
  }

  /** The values that reads may see. */
  public enum Memory {
    /** The latest write: all threads see all writes in one order. */
    SC(Consistency.SC),
    /** Any write that the Java memory model allows a read to see. */
    JMM(Consistency.JMM);

    private final Consistency consistency;

    Memory(Consistency consistency) {
      this.consistency = consistency;
    }
  }

  /** A step table wider than this is drawn in one column: it has to fit a screen of 80. */
  private static final int WIDTH = 76;

  private Interleavings() {}

  /**
   * Explores the scenario: all schedules with at most two preemptions, and some with more.
   *
   * @throws Refusal if a schedule goes wrong, if there is something in the scenario that cannot be
   *     explored, or if it has too many schedules to try them all
   * @throws IllegalArgumentException if the scenario uses objects that were made outside of it
   */
  public static void explore(Scenario scenario) {
    explore(Memory.SC, scenario);
  }

  /**
   * As {@link #explore(Scenario)}, under a model of memory: under {@link Memory#JMM}, a read may
   * see an old value, which costs as much as a preemption.
   *
   * @throws Refusal as there
   * @throws IllegalArgumentException as there
   */
  public static void explore(Memory memory, Scenario scenario) {
    Exploration exploration =
        Explorations.ofScenario(scenario, ExplorationLimits.CHECK.withMemory(memory.consistency));
    if (!exploration.passes()) {
      throw refusal(exploration, memory == Memory.SC);
    }
  }

  /**
   * Runs the scenario under one schedule: the one that a refusal has told.
   *
   * @throws Refusal if it goes wrong
   * @throws IllegalArgumentException if the text is no schedule, or if the scenario uses objects
   *     that were made outside of it
   */
  public static void replay(String schedule, Scenario scenario) {
    Schedule given =
        Schedule.parse(schedule)
            .orElseThrow(() -> new IllegalArgumentException("this is no schedule: " + schedule));
    Exploration exploration = Explorations.replayScenario(scenario, given);
    if (!exploration.passes()) {
      throw refusal(exploration, true);
    }
  }

  /**
   * Runs each operation once, in a thread of its own, under every schedule within a bound, and sees
   * whether what they return could also come of the operations one after the other: in some order
   * in which what had ended before another began comes first.
   *
   * {@snippet :
   * Interleavings.linearizable(
   *     SequentialSpec.of(LockFreeStack::new, ArrayDeque<Integer>::new),
   *     Operation.changing("push(1)", stack -> stack.push(1), deque -> deque.push(1)),
   *     Operation.returning("pop()", stack -> stack.pop(), deque -> deque.poll()),
   *     Operation.returning("pop()", stack -> stack.pop(), deque -> deque.poll()));
   * }
   *
   * <p>Three operations show nearly everything. An exception that one throws is its result. None
   * may wait for another. The refusal shows as few operations as are enough, with a row for each,
   * and what they would return in each order.
   *
   * @throws Refusal if no order explains the results of a schedule, or as {@link
   *     #explore(Scenario)}
   * @throws IllegalArgumentException if a lambda uses objects that were made outside of it
   */
  @SafeVarargs
  public static <C, S> void linearizable(SequentialSpec<C, S> spec, Operation<C, S>... operations) {
    List<Operation<C, S>> all = new ArrayList<>();
    for (Operation<C, S> operation : operations) {
      all.add(operation);
    }
    Optional<Refusal> refusal = new LinearizabilityCheck(spec, all).refusal();
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  /** The steps of the schedule that went wrong; empty if there is none to show. */
  static String table(Exploration found) {
    return found.steps().isEmpty()
        ? ""
        : StepTable.render(found.threads(), found.steps(), WIDTH).stripTrailing();
  }

  static Refusal refusal(Exploration found, boolean tellsReplay) {
    String[] lines = found.message().split("\\R", 2);
    String more = lines.length > 1 ? lines[1] : "";
    String body =
        Stream.of(
                more,
                table(found),
                tellsReplay ? found.replay().map(Interleavings::again).orElse("") : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return new Refusal(lines[0], body, found.diagnostics());
  }

  private static String again(Schedule schedule) {
    return "Run this schedule again: Interleavings.replay(\"%s\", scenario)".formatted(schedule);
  }
}
