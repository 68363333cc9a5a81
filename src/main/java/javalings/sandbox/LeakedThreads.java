package javalings.sandbox;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The threads that a learner's code started and did not end. */
public final class LeakedThreads {

  /** How long threads get to end by themselves once the checks are through. */
  private static final Duration GRACE = Duration.ofMillis(100);

  private static final Duration GRACE_OF_A_BUSY_MACHINE = Duration.ofSeconds(2);

  private final Set<Thread> before = alive();

  /**
   * Threads of the JDK's own that come with a first use, and stay. A name alone says nothing, since
   * it is given by the code that starts the thread.
   */
  private static boolean ofTheJdk(Thread thread) {
    var group = thread.getThreadGroup();
    var kind = thread.getClass().getName();
    return thread.isVirtual()
        || group == null
        || group.getName().equals("InnocuousThreadGroup")
        || group.getName().equals("system")
        || kind.startsWith("jdk.internal.")
        || kind.equals("java.util.concurrent.DelayScheduler")
        || (thread instanceof ForkJoinWorkerThread worker
            && ForkJoinPool.commonPool().equals(worker.getPool()))
        || (kind.equals("java.lang.Thread") && isOfTheFlightRecorder(thread));
  }

  private static boolean isOfTheFlightRecorder(Thread thread) {
    return thread.getName().equals("JFR Periodic Tasks")
        && Arrays.stream(thread.getStackTrace())
            .anyMatch(frame -> frame.getClassName().startsWith("jdk.jfr.internal."));
  }

  private static Set<Thread> alive() {
    return Thread.getAllStackTraces().keySet();
  }

  /**
   * Waits a moment, then tells of the threads that are still there.
   *
   * @param ours the thread of the run itself
   */
  public Optional<String> note(CompiledExercise exercise, Thread ours) {
    var end = System.nanoTime() + GRACE.toNanos();
    var left =
        started().stream()
            .filter(thread -> !thread.equals(ours))
            .filter(thread -> !endsBefore(thread, end))
            .toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(sentence(left, exercise));
  }

  private List<Thread> started() {
    return alive().stream()
        .filter(thread -> !before.contains(thread))
        .filter(thread -> !ofTheJdk(thread))
        .toList();
  }

  private static boolean endsBefore(Thread thread, long nanoTime) {
    try {
      return thread.join(Duration.ofNanos(Math.max(1, nanoTime - System.nanoTime())))
          || endsWhenItIsLet(thread);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A thread that could run, and that a busy machine does not let run, gets longer. */
  private static boolean endsWhenItIsLet(Thread thread) throws InterruptedException {
    var end = System.nanoTime() + GRACE_OF_A_BUSY_MACHINE.toNanos();
    var used = nanosUsed(thread);
    while (wantsToRun(thread)
        && nanosUsed(thread) - used < GRACE.toNanos() / 2
        && System.nanoTime() < end) {
      if (thread.join(GRACE)) {
        return true;
      }
    }
    return !thread.isAlive();
  }

  /** The state of a thread that waits for the network in a native method is RUNNABLE, too. */
  private static boolean wantsToRun(Thread thread) {
    return thread.getState() == Thread.State.RUNNABLE
        && Arrays.stream(thread.getStackTrace())
            .limit(1)
            .noneMatch(StackTraceElement::isNativeMethod);
  }

  private static long nanosUsed(Thread thread) {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
  }

  private static String sentence(List<Thread> left, CompiledExercise exercise) {
    var names =
        left.stream()
            .map(thread -> name(thread, exercise))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(named ->
                named.getKey()
                    + (named.getValue() > 1 ? " (" + named.getValue() + " of them)" : ""))
            .collect(Collectors.joining(", "));
    return "your code left %s running: %s; join it, or close what started it"
        .formatted(left.size() == 1 ? "a thread" : left.size() + " threads", names);
  }

  private static String name(Thread thread, CompiledExercise exercise) {
    return exercise.ownFrames(thread.getStackTrace()).stream()
        .findFirst()
        .map(frame -> "%s (at line %d)".formatted(thread.getName(), frame.line()))
        .orElse(thread.getName());
  }
}
