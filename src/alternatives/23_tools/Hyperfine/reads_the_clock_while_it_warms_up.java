import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "hyperfine", exitCodeOnInvalidInput = 2)
class Hyperfine implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "TASK")
  List<String> names;

  @Option(names = {"-w", "--warmup"})
  int warmup = 3;

  @Option(names = {"-r", "--runs"})
  int runs = 10;

  private final Map<String, Runnable> tasks;
  private final LongSupplier clock;

  /** A hyperfine that knows some tasks, and a clock that tells milliseconds. */
  Hyperfine(Map<String, Runnable> tasks, LongSupplier clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    for (var name : names) {
      var times = measure(tasks.get(name));
      Arrays.sort(times);
      System.out.printf(
          "%s: median %d ms, from %d to %d, %d outliers%n",
          name, median(times), times[0], times[runs - 1], outliers(times));
    }
    return 0;
  }

  /** The times of the runs that count. The clock is read right before and right after each. */
  long[] measure(Runnable task) {
    for (var run = 0; run < warmup; run++) {
      clock.getAsLong();
      task.run();
    }
    var times = new long[runs];
    for (var run = 0; run < runs; run++) {
      var start = clock.getAsLong();
      task.run();
      times[run] = clock.getAsLong() - start;
    }
    return times;
  }

  /** The time in the middle; where there are two, what lies half way between them, rounded down. */
  static long median(long[] sorted) {
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : Math.floorDiv(sorted[middle - 1] + sorted[middle], 2);
  }

  /** How many runs took more than twice the median. */
  static long outliers(long[] sorted) {
    var limit = 2 * median(sorted);
    return Arrays.stream(sorted).filter(time -> time > limit).count();
  }
}
