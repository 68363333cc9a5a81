package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.CheckResult;
import javalings.model.CheckResult.Outcome.Failed;
import javalings.model.Diagnostic;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.RunOutcome.Finished;
import javalings.model.Source;
import org.junit.jupiter.api.Test;

/** The whole kit as an exercise's checks use it: in an engine's own process. */
class KitInEngineTest {

  private static final String LEARNER =
      """
      import java.lang.foreign.*;
      class Cost1 {
        static Object[] kept = new Object[1];
        static int free(int[] a) {
          int s = 0;
          for (int x : a) s += x;
          return s;
        }
        static int dear(int[] a) {
          for (int x : a)
            kept[0] = Long.valueOf(x + 1000);
          return 0;
        }
        static int gone() {
          var arena = Arena.ofConfined();
          var segment = arena.allocate(8);
          arena.close();
          return segment.get(ValueLayout.JAVA_INT, 0);
        }
        static void slice(int length) {
          MemorySegment.ofArray(new byte[8]).asSlice(4, length);
        }
        static byte[] array(int length) {
          return new byte[length];
        }
      }
      """;

  private static final String CHECK =
      """
      import java.util.stream.*;
      import javalings.check.*;
      import org.junit.jupiter.api.*;
      class Cost1Check {
        static int[] ints(int n) { return IntStream.range(0, n).toArray(); }
        @Test void free() { Allocations.of(Cost1Check::ints, Cost1::free).assertZero(); }
        @Test void dear() { Allocations.of(Cost1Check::ints, Cost1::dear).assertZero(); }
        @Test void boxes() { Bytecode.of(Cost1.class, "dear").assertNoBoxing(); }
        @Test void loops() { Shape.of(Cost1.class).assertNoLoop("free"); }
        @Test void slice() { Cost1.slice(5); }
        @Test void array() { Cost1.array(-1); }
        @Test void memory() throws Exception { Memory.check(() -> Cost1.gone()); }
      }
      """;

  @Test
  void every_refusal_comes_back_with_its_place() throws Exception {
    var job =
        new Job(
            new ExerciseId("00_test", "Cost1"),
            List.of(new Source("exercises/00_test/Cost1.java", LEARNER)),
            List.of(new Source("src/checks/00_test/Cost1Check.java", CHECK)),
            List.of(),
            List.of(),
            Duration.ofSeconds(60));
    var command = new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild());
    try (var engine = ForkedEngine.alone(command)) {
      var evidence = engine.submit(job).get(120, TimeUnit.SECONDS);

      assertThat(evidence.problems()).isEmpty();
      assertThat(evidence.run())
          .hasValueSatisfying(run ->
              assertThat(run)
                  .isInstanceOfSatisfying(
                      Finished.class, it -> assertThat(places(it.results())).isEqualTo(EXPECTED)));
    }
  }

  private static final Map<String, String> EXPECTED =
      Map.of(
          "free", "passed",
          "dear", "cost-allocation line 11",
          "boxes", "cost-boxing line 11",
          "loops", "shape-loop line 6",
          "slice", "access past the end of a segment: 5 bytes at offset 4 of 8",
          "array", "an array cannot have -1 elements",
          "memory", "memory-closed line 18");

  private static Map<String, String> places(List<CheckResult> results) {
    var places = new TreeMap<String, String>();
    results.forEach(result -> places.put(result.name(), place(result)));
    return places;
  }

  private static String place(CheckResult result) {
    return result.outcome() instanceof Failed it
        ? it.failure().diagnostics().stream()
            .findFirst()
            .map(KitInEngineTest::codeAndLine)
            .orElse(it.failure().message())
        : "passed";
  }

  private static String codeAndLine(Diagnostic it) {
    return it.code() + " line " + it.place().line();
  }
}
