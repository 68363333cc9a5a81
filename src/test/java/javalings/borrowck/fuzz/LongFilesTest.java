package javalings.borrowck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time for a file grows with its length, and not with length × calls, sends or errors. */
@Tag("long")
class LongFilesTest {
  private static final int FEW = 100;

  @Test
  void tenTimesAsManyFunctionsTakeNoMoreThanFifteenTimesAsLong() {
    nanoseconds(FEW);
    var few = nanoseconds(FEW);
    var many = nanoseconds(10 * FEW);
    System.out.printf(
        "%d functions: %d ms of processor, %d functions: %d ms%n",
        FEW, few / 1_000_000, 10 * FEW, many / 1_000_000);
    assertThat(many).isLessThan(15 * few);
  }

  /** The processor's time of this thread, which a busy machine does not change much. */
  private static long nanoseconds(int functions) {
    var text = FuzzProgram.java(new Generator(77).functions(0, functions)).text();
    return LongStream.range(0, 3).map(_ -> once(text)).min().orElseThrow();
  }

  private static long once(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    var start = threads.getCurrentThreadCpuTime();
    new JavaCheck(Ours.inspection()).check("Fuzz.java", text);
    return threads.getCurrentThreadCpuTime() - start;
  }
}
