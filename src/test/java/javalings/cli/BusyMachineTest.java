package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javalings.course.CourseFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code check --all} on every solution, again and again, while each processor has something else
 * to do at the same priority: the verdicts are those of an idle machine, every time.
 */
@Tag("long")
class BusyMachineTest {

  private static final int TIMES = Integer.getInteger("times", 10);

  /** Processes that do nothing and never stop: as many as the machine has processors. */
  private static final int BUSY =
      Integer.getInteger("busy", Runtime.getRuntime().availableProcessors());

  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void everySolutionIsSolvedEveryTimeOnABusyMachine() throws Exception {
    assertThat(run("init", "ws").code()).isZero();
    solveAll();
    var results = new HashSet<String>();
    try (var _ = new Load(BUSY)) {
      for (var i = 1; i <= TIMES; i++) {
        var start = System.nanoTime();
        var run = run("check", "--all", "--format", "json", "--workspace", "ws");
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.err.printf("run %d of %d: code %d, %d s%n", i, TIMES, run.code(), took.toSeconds());
        results.add(timeless(run.out()));
        assertThat(unsolved(run.out())).as("run %d: %s", i, run.out()).isEmpty();
      }
    }
    assertThat(results).hasSize(1);
  }

  private CommandRun run(String... words) {
    return CommandRun.in(folder, HERE, words);
  }

  private void solveAll() throws IOException {
    var course = new CourseFolder(HERE);
    for (var exercise : course.load().exercises()) {
      for (var source : course.solution(exercise)) {
        var path = source.path().replace("src/solutions", "exercises");
        Files.writeString(folder.resolve("ws").resolve(path), source.text());
      }
    }
  }

  /** What the learner's code printed depends on its threads, how long it took on the machine. */
  private static String timeless(String json) {
    return json.replaceAll(
        "\"output\":\"(?:[^\"\\\\]|\\\\.)*+\",\"outputDropped\":\\d+,\"millis\":\\d+", "");
  }

  private static List<String> unsolved(String json) {
    var outcomes = List.of(json.split("\\{\"name\":\"(?=[^\"]*\",\"topic\")", -1));
    return outcomes.stream()
        .skip(1)
        .filter(exercise -> !exercise.contains("\"outcome\":\"solved\""))
        .map(exercise -> exercise.substring(0, exercise.indexOf('"')))
        .toList();
  }

  /** Busy processes of their own, so that no scheduler's fairness within a process favours us. */
  private static final class Load implements AutoCloseable {

    /** Ends by itself when whoever started it is gone. */
    private static final String SPIN =
        "while kill -0 $PPID; do i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; done";

    private final List<Process> processes = new ArrayList<>();

    Load(int count) {
      IntStream.range(0, count).forEach(_ -> processes.add(start()));
    }

    private static Process start() {
      try {
        return new ProcessBuilder("sh", "-c", SPIN).redirectErrorStream(true).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      processes.forEach(Process::destroyForcibly);
    }
  }
}
