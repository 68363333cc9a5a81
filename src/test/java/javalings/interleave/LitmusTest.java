package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.model.Consistency;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.ExplorationOutcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program of {@code src/test/litmus} has the outcomes that the Java memory model allows, and
 * no others. What is allowed follows from the rules of {@link java.lang.invoke.VarHandle} and JLS
 * 17.
 */
class LitmusTest {

  private static final Path FOLDER = Path.of("src/test/litmus");
  private static final String WANTED = "litmus.wanted";

  private static List<Path> files(boolean hasMoreThanTwoThreads) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> hasMoreThanTwoThreads == threads(file) > 2).sorted().toList();
    }
  }

  private static int threads(Path file) {
    try {
      return Files.readString(file).split("new Thread\\(").length - 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> two_threads_have_exactly_the_allowed_outcomes() throws IOException {
    return files(false).stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> judge(file)));
  }

  @TestFactory
  @Tag("long")
  Stream<DynamicTest> more_threads_have_exactly_the_allowed_outcomes() throws IOException {
    return files(true).stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> judge(file)));
  }

  @Test
  void there_are_forty_of_them() throws IOException {
    assertThat(files(true).size() + files(false).size()).isGreaterThanOrEqualTo(40);
  }

  private static void judge(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String name = file.getFileName().toString().replace(".java", "");
    Map<String, byte[]> classes = Scenario.compile(name, asking(String.join("\n", lines)));
    for (String outcome : outcomes(lines.get(0), "// allowed: ")) {
      assertThat(has(name, classes, outcome)).as("allowed: " + outcome).isTrue();
    }
    for (String outcome : outcomes(lines.get(1), "// forbidden: ")) {
      assertThat(has(name, classes, outcome)).as("forbidden: " + outcome).isFalse();
    }
  }

  private static List<String> outcomes(String line, String mark) {
    assertThat(line + " ").startsWith(mark);
    return Arrays.stream(line.substring(Math.min(line.length(), mark.length())).split(" \\| "))
        .filter(outcome -> !outcome.isBlank())
        .toList();
  }

  /** The program that dies of the wanted outcome, in place of printing all. */
  private static String asking(String text) {
    String asks = text.replace("System.out.println(", "ask(");
    return asks.substring(0, asks.lastIndexOf('}'))
        + """
          static void ask(String outcome) {
            if (outcome.equals(System.getProperty("%s"))) {
              throw new AssertionError("seen " + outcome);
            }
          }
        }
        """
            .formatted(WANTED);
  }

  private static boolean has(String name, Map<String, byte[]> classes, String outcome) {
    System.setProperty(WANTED, outcome);
    Exploration found =
        Explorations.ofMain(
            new Explorations.Main(classes, name, ClassLoader.getPlatformClassLoader(), Map.of()),
            ExplorationLimits.DEFAULT.withMemory(Consistency.JMM));
    boolean isSeen = found.message().contains("seen " + outcome);
    if (!isSeen) {
      assertThat(found.outcome()).as(found.message()).isEqualTo(ExplorationOutcome.PASSES);
    }
    return isSeen;
  }
}
