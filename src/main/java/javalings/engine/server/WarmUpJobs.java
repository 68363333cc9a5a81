package javalings.engine.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Source;

/**
 * Jobs that take an engine through everything it will be asked to do, so that its classes are
 * loaded and compiled before somebody waits for it: a file that does not compile, one that fails
 * its checks, and one that passes.
 */
final class WarmUpJobs {

  /** Enough for the C1 compiler to have seen the hot methods of javac and JUnit. */
  private static final int ROUNDS = 8;

  private WarmUpJobs() {}

  static Stream<Job> jobs() {
    return IntStream.range(0, ROUNDS)
        .boxed()
        .flatMap(_ -> Stream.of("Broken", "Wrong", "Right").map(WarmUpJobs::job));
  }

  private static Job job(String kind) {
    return new Job(
        new ExerciseId("warmth", kind),
        List.of(new Source("Warm.java", text(kind + ".txt"))),
        List.of(new Source("WarmCheck.java", text("Check.txt"))),
        List.of(),
        List.of(),
        Duration.ofSeconds(5));
  }

  private static String text(String name) {
    try (var in = WarmUpJobs.class.getResourceAsStream("warm-up/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
