package javalings.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whole commands, as a shell runs them. */
final class CommandBench {

  private static final int RUNS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final BenchWorkspace workspace;

  CommandBench(BenchWorkspace workspace) {
    this.workspace = workspace;
  }

  List<BenchRow> run() throws IOException, InterruptedException {
    var exercises = workspace.exercises();
    exercises.forEach(exercise -> workspace.saveSolution(exercise, ""));
    var first = exercises.getFirst().name();
    var hint = median("hint", first);
    var one = median("check", first);
    var all = median("check", "--all");
    var each = (all - one) / Math.max(1, exercises.size() - 1);
    return List.of(
        BenchRow.of("./runner hint NAME", hint, "ms", 350),
        BenchRow.of(
            "./runner check --all from cold, for each exercise after the first", each, "ms", 25),
        BenchRow.of(
            "the same command as a whole / " + exercises.size(),
            all / exercises.size(),
            "ms",
            Double.POSITIVE_INFINITY));
  }

  private double median(String... arguments) throws IOException, InterruptedException {
    var samples = new LatencySamples();
    for (var run = 0; run < RUNS; run++) {
      samples.add(time(workspace.command(arguments)));
    }
    return samples.median();
  }

  private static long time(List<String> command) throws IOException, InterruptedException {
    var start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end");
    }
    return System.nanoTime() - start;
  }
}
