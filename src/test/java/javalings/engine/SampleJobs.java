package javalings.engine;

import java.time.Duration;
import java.util.List;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.Source;

/**
 * Jobs for tests: one class {@code Sample}, one check that calls {@code int Sample.answer(int)}.
 */
public final class SampleJobs {

  public static final String CHECK =
      """
      import static org.junit.jupiter.api.Assertions.assertEquals;
      import org.junit.jupiter.api.Test;

      class SampleCheck {
        @Test void doubles_small_numbers() {
          assertEquals(4, Sample.answer(2), "twice two");
        }
        @Test void doubles_negative_numbers() {
          assertEquals(-6, Sample.answer(-3), "twice minus three");
        }
      }
      """;

  public static final String RIGHT = body("return 2 * n;");

  private SampleJobs() {}

  /** A class whose method {@code answer} has the given statements, on line 3. */
  public static String body(String statements) {
    return "class Sample {\n  static int answer(int n) {\n    " + statements + "\n  }\n}\n";
  }

  public static Job of(String source) {
    return of(source, Duration.ofSeconds(5));
  }

  public static Job of(String source, Duration limit) {
    return new Job(
        new ExerciseId("00_test", "Sample"),
        List.of(new Source("exercises/00_test/Sample.java", source)),
        List.of(new Source("SampleCheck.java", CHECK)),
        List.of(new Source("Sample.java", RIGHT)),
        List.of(),
        limit);
  }
}
