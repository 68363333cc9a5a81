package javalings.interleave.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of the JDK cannot be explored, by name, and what to write in its place. */
final class RefusedCalls {

  private static final String POOL = "an executor of a fixed size, Executors.newFixedThreadPool(n)";

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("java/util/concurrent/ForkJoinPool", POOL),
          Map.entry("java/util/concurrent/ForkJoinTask", POOL),
          Map.entry("java/util/concurrent/RecursiveTask", POOL),
          Map.entry("java/util/concurrent/RecursiveAction", POOL),
          Map.entry("java/util/concurrent/CountedCompleter", POOL),
          Map.entry("java/util/concurrent/ThreadPoolExecutor", POOL),
          Map.entry(
              "java/util/concurrent/ScheduledThreadPoolExecutor",
              "Executors.newScheduledThreadPool(n)"),
          Map.entry("java/util/concurrent/ExecutorCompletionService", "a list of futures"),
          Map.entry("java/util/concurrent/SubmissionPublisher", "a BlockingQueue"),
          Map.entry("java/util/concurrent/DelayQueue", "Executors.newScheduledThreadPool(n)"),
          Map.entry("java/util/concurrent/LinkedTransferQueue", "a SynchronousQueue"),
          Map.entry("java/util/concurrent/ThreadLocalRandom", "new Random(seed)"));

  private static final Set<String> PARALLEL =
      Set.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll");

  private static final List<String> STATICS =
      List.of("Executors.newWorkStealingPool", "Math.random", "ProcessHandle.current");

  private static final List<String> ENDS =
      List.of("System.exit", "Runtime.exit", "Runtime.halt", "System.console");

  /** What {@code System.in} is refused with. */
  static final String INPUT =
      "System.in; nobody can type once for each schedule: put the input" + " into the program";

  private RefusedCalls() {}

  /** Why a call is refused: the name of what is called, and what to use instead. */
  static Optional<String> reason(String owner, String name) {
    String type = owner.substring(owner.lastIndexOf('/') + 1);
    String instead = CLASSES.get(owner);
    if (instead != null) {
      return Optional.of(type + "; use " + instead);
    }
    if (owner.startsWith("java/util/") && PARALLEL.contains(name)) {
      return Optional.of(type + "." + name + "; use threads or an executor of a fixed size");
    }
    String call = type + "." + name;
    if (ENDS.contains(call)) {
      return Optional.of(call + "; let main return, or throw");
    }
    return STATICS.contains(call)
        ? Optional.of(call + "; the outcome must depend on the schedule alone")
        : Optional.empty();
  }
}
