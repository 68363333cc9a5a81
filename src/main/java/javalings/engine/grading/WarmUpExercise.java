package javalings.engine.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Source;

/** A small exercise of the grader's own, by which its processes get warm before they are jailed. */
final class WarmUpExercise {

  private WarmUpExercise() {}

  /** A file that does not compile, and one that does. */
  static Stream<Job> jobs() {
    return Stream.of("Broken", "Right").map(WarmUpExercise::job);
  }

  private static Job job(String kind) {
    return new Job(
        new ExerciseId("warmth", kind),
        List.of(new Source("Warm.java", text(kind))),
        List.of(new Source("WarmCheck.java", text("Check"))),
        List.of(),
        List.of(),
        Duration.ofSeconds(5));
  }

  private static String text(String name) {
    try (var in = WarmUpExercise.class.getResourceAsStream("warm-up/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
