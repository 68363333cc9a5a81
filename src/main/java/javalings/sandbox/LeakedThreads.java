package javalings.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The threads that a learner's code started and did not end. */
public final class LeakedThreads {

  /** How long threads get to end by themselves once the checks are through. */
  private static final Duration GRACE = Duration.ofMillis(100);

  private final Set<Thread> before = alive();

  /** Threads of the JDK's own that come with a first use, and stay. */
  private static boolean ofTheJdk(Thread thread) {
    var group = thread.getThreadGroup();
    return thread.isVirtual()
        || group == null
        || group.getName().equals("InnocuousThreadGroup")
        || group.getName().equals("system")
        || thread.getClass().getName().startsWith("jdk.internal.")
        || thread.getName().startsWith("ForkJoinPool.commonPool")
        || thread.getName().endsWith("-delayScheduler")
        || thread.getName().startsWith("CompletableFutureDelayScheduler")
        || thread.getName().startsWith("VirtualThread-unparker")
        || thread.getName().equals("JFR Periodic Tasks");
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
      return thread.join(Duration.ofNanos(Math.max(1, nanoTime - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String sentence(List<Thread> left, CompiledExercise exercise) {
    var names =
        left.stream()
            .map(thread -> name(thread, exercise))
            .sorted()
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
