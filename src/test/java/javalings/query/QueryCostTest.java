package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.model.Need;
import javalings.model.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the inspection costs beside javac, in time that its thread is busy: others on the machine do
 * not count.
 */
@Tag("long")
class QueryCostTest {

  private static final int ROUNDS = 400;

  @Test
  void aFileWithAQueryTakesFiveMillisecondsMoreAtMost() throws IOException {
    var text = Files.readString(Path.of("src/solutions/19_compile_time/CompileTime1.java"));
    var inspection = CompilerInspection.of(new QueryInspection()::attach, CompilerInspection.NONE);
    try (var compiler = new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath())) {
      var alone = new double[ROUNDS];
      var checked = new double[ROUNDS];
      for (var round = 0; round < ROUNDS; round++) {
        alone[round] = millis(compiler, text, round, CompilerInspection.NONE);
        checked[round] = millis(compiler, text, round, inspection);
      }
      System.out.printf(
          "one query: javac alone %.2f ms, with the inspection %.2f ms%n",
          median(alone), median(checked));
      assertThat(median(checked) - median(alone)).isLessThan(5);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // a task that does not exist cannot be attached to
  void aFileWithoutQueriesTakesNothing() throws IOException {
    var source =
        List.of(
            new Source(
                "Quiz4.java", Files.readString(Path.of("src/solutions/18_quiz/Quiz4.java"))));
    var inspection = new QueryInspection();
    IntStream.range(0, 10_000).forEach(_ -> inspection.attach(null, source));
    var start = System.nanoTime();
    IntStream.range(0, 1_000).forEach(_ -> inspection.attach(null, source));
    var each = (System.nanoTime() - start) / 1e9;
    System.out.printf("a file without queries: %.4f ms%n", each);
    assertThat(each).isLessThan(0.05);
  }

  private static double millis(
      Compiler compiler, String text, int round, CompilerInspection inspection) {
    var source = List.of(new Source("CompileTime1.java", text + "// " + round));
    var beans = ManagementFactory.getThreadMXBean();
    var start = beans.getCurrentThreadCpuTime();
    compiler.compile(source, List.of(Need.H2), inspection);
    return (beans.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    var warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
