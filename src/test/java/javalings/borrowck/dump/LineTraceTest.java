package javalings.borrowck.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.Golden;
import javalings.borrowck.BorrowChecker;
import javalings.borrowck.CheckedProgram;
import javalings.model.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code borrowck --trace} draws: the loans beside the source, and what changed below. */
class LineTraceTest {
  private static final Golden GOLDEN = Golden.of("trace");

  private static String traced(int width) {
    var source = new Source("Shop.java", GOLDEN.read("Shop.java"));
    var trace = new LineTrace(source);
    assertThat(
            CheckedProgram.findings(
                source, (task, sources) -> BorrowChecker.observe(task, sources, trace)))
        .isEmpty();
    return trace.text(width);
  }

  @TestFactory
  Stream<DynamicTest> drawings() {
    Map<String, Supplier<String>> texts =
        Map.of(
            "Shop.java", () -> GOLDEN.read("Shop.java"),
            "80.txt", () -> traced(80),
            "40.txt", () -> traced(40));
    return GOLDEN.tests(texts);
  }

  @Test
  void noLineIsWiderThanTheScreen() {
    for (var width : new int[] {30, 40, 80}) {
      assertThat(traced(width).lines()).allMatch(line -> line.length() <= width);
    }
  }
}
