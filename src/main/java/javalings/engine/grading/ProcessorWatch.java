package javalings.engine.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a process had the processor when it wanted it. The kernel counts for every thread how
 * long it was ready to run and did not; where the kernel tells nothing, no process is called
 * starved. Looks are taken while the process works, since a thread that has ended is not counted.
 */
final class ProcessorWatch {

  /** Where less was waited for than that, nobody has failed because of it. */
  private static final Duration NOTICED = Duration.ofMillis(250);

  /** A part of the time that was waited for the processor, and the part that was had of it. */
  private static final int MUCH = 4;

  private static final int FAIR_SHARE = 2;

  /** More threads than honest code has; a bomb of threads is not worth to be counted. */
  private static final int MOST_THREADS = 256;

  private final ProcessHandle process;
  private final Map<Path, Long> first = new HashMap<>();
  private final long start = System.nanoTime();
  private Optional<Duration> usedBefore = Optional.empty();
  private boolean starved;

  ProcessorWatch(ProcessHandle process) {
    this.process = process;
  }

  /** Time since the watch began. */
  Duration wall() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  synchronized boolean isStarved() {
    return starved;
  }

  /** Looks once more; the first look is what later ones are compared with. */
  synchronized void look() {
    try {
      starved = isStarvedNow();
    } catch (RuntimeException _) {
      starved = false; // what ends meanwhile is told in many ways, and a limit has to hold
    }
  }

  private boolean isStarvedNow() {
    var threads = new ArrayList<Path>();
    var used = used(process, threads);
    var waited = waited(threads);
    var before = usedBefore.orElse(used);
    usedBefore = Optional.of(before);
    var wall = wall();
    return waited.compareTo(NOTICED) >= 0
        && waited.multipliedBy(MUCH).compareTo(wall) >= 0
        && used.minus(before).multipliedBy(FAIR_SHARE).compareTo(wall) < 0;
  }

  /** The time of a process and its children, whose threads are collected. */
  private static Duration used(ProcessHandle process, List<Path> threads) {
    var own = threads(process);
    threads.addAll(own);
    return own.stream()
        .flatMap(ProcessorWatch::children)
        .map(child -> used(child, threads))
        .reduce(process.info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
  }

  /** Of one thread; the list of all processes of a machine is long. */
  private static Stream<ProcessHandle> children(Path thread) {
    try {
      return Pattern.compile("\\d+")
          .matcher(Files.readString(thread.resolve("children")))
          .results()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.group())).stream());
    } catch (IOException _) {
      return Stream.empty(); // it has ended meanwhile, or this kernel does not tell
    }
  }

  /** The longest time that one thread has waited. */
  private Duration waited(List<Path> threads) {
    return Duration.ofNanos(threads.stream().mapToLong(this::waited).max().orElse(0));
  }

  private long waited(Path thread) {
    try {
      var now = nanosInQueue(thread);
      return now - first.computeIfAbsent(thread, _ -> usedBefore.isEmpty() ? now : 0);
    } catch (IOException | IllegalArgumentException _) {
      return 0; // it has ended meanwhile
    }
  }

  /** The second of three numbers: how long it was ready to run and did not. */
  private static long nanosInQueue(Path thread) throws IOException {
    return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 3)[1]);
  }

  private static List<Path> threads(ProcessHandle process) {
    try (var threads = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
      return threads.limit(MOST_THREADS).toList();
    } catch (IOException | UncheckedIOException _) {
      return List.of(); // it has ended meanwhile, or this is not Linux
    }
  }
}
