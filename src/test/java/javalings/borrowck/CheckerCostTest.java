package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the checker costs beside javac, in time that its thread is busy: others on the machine do
 * not count.
 */
@Tag("long")
final class CheckerCostTest {
  private static final String METHOD =
      """
        static int f%d(@Borrowed S a, @BorrowedMut S b) {
          S s = new S();
          for (int i = 0; i < 3; i++) {
            if (a.get() > i) {
              b.set(a.get());
            }
          }
          look(s);
          take(s);
          return a.get();
        }
      """;

  @Test
  void aFileOfFiftyThousandLinesTakesFiveTimesAsLongAsOneOfTen() {
    generated(10_000).check();
    var ten = best(generated(10_000));
    var twentyFive = best(generated(25_000));
    var fifty = best(generated(50_000));
    System.out.printf(
        "10,000 lines: %.0f ms, 25,000: %.0f ms, 50,000: %.0f ms%n", ten, twentyFive, fifty);
    assertThat(twentyFive / ten).isLessThan(2.5 * 1.6);
    assertThat(fifty / ten).isLessThan(5 * 1.6);
  }

  /** Each finding looks for an edit; what it needs of the file is looked for once. */
  @Test
  void aFileWithFourTimesTheMistakesTakesFourTimesAsLong() {
    mistaken(500).check();
    var some = best(mistaken(500));
    var many = best(mistaken(2_000));
    System.out.printf("500 mistakes: %.0f ms, 2,000: %.0f ms%n", some, many);
    assertThat(many / some).isLessThan(4 * 1.6);
  }

  private static AttributedProgram mistaken(int times) {
    return AttributedProgram.of("Test.java", text(times, "    take(s);\n    take(s);\n"));
  }

  @Test
  void anExerciseTakesTwoMillisecondsOnAWarmMachine() throws IOException {
    var files = new ArrayList<AttributedProgram>();
    for (var file : exercises()) {
      files.add(AttributedProgram.of(file.getFileName().toString(), Files.readString(file)));
    }
    for (var round = 0; round < 30; round++) {
      files.forEach(AttributedProgram::check);
    }
    var costs = files.stream().mapToDouble(CheckerCostTest::median).sorted().toArray();
    System.out.printf(
        "%d exercises: median %.2f ms, the dearest %.2f ms%n",
        costs.length, costs[costs.length / 2], costs[costs.length - 1]);
    assertThat(costs[costs.length - 1]).isLessThan(2);
  }

  @Test
  void aFileThatDoesNotOptInCostsNothing() {
    var text = text(5_000).replace("import javalings.own.*;", "// in the words of javalings.own.");
    for (var round = 0; round < 10_000; round++) {
      assertThat(BorrowChecker.optsIn(text)).isFalse();
    }
    var start = System.nanoTime();
    for (var round = 0; round < 1_000; round++) {
      BorrowChecker.optsIn(text);
    }
    var each = (System.nanoTime() - start) / 1e9;
    System.out.printf("%d characters without opt-in: %.4f ms%n", text.length(), each);
    assertThat(each).isLessThan(0.1);
  }

  /**
   * The first check of a virtual machine loads the checker's classes, and links them. An engine has
   * an ahead-of-time cache for that, made by a training run over the course, as here.
   */
  @Test
  void theFirstCheckOfAMachineThatHasACacheTakesTwentyFiveMilliseconds(@TempDir Path folder)
      throws IOException, InterruptedException {
    var jar = jar(folder);
    var cache = folder.resolve("checker.aot");
    run(List.of("-XX:AOTCacheOutput=" + cache, "-cp", jar.toString()), exercises());
    var median = first(List.of("-XX:AOTCache=" + cache, "-cp", jar.toString()));
    System.out.printf("the first check of a machine with a cache: median %.1f ms%n", median);
    assertThat(median).isLessThan(25);
  }

  /** Before there is a cache; the limit only keeps it from getting worse. */
  @Test
  void theFirstCheckOfAMachineIsNoSlowerThanItWas() throws IOException, InterruptedException {
    var median = first(List.of("-cp", System.getProperty("java.class.path")));
    System.out.printf("the first check of a machine without one: median %.1f ms%n", median);
    assertThat(median).isLessThan(150);
  }

  /** The median of five machines. */
  private static double first(List<String> flags) throws IOException, InterruptedException {
    var file = exercises().subList(0, 1);
    var costs = new double[5];
    for (var i = 0; i < costs.length; i++) {
      costs[i] = Double.parseDouble(run(flags, file).strip());
    }
    Arrays.sort(costs);
    return costs[2];
  }

  private static String run(List<String> flags, List<Path> files)
      throws IOException, InterruptedException {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.addAll(flags);
    words.add(FirstCheck.class.getName());
    files.forEach(file -> words.add(file.toString()));
    var process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  /** A cache is only made of classes in jars. */
  private static Path jar(Path folder) {
    var jar = folder.resolve("checker.jar");
    var words = new ArrayList<>(List.of("--create", "--file", jar.toString()));
    words.addAll(List.of("-C", "target/classes", "."));
    for (var name : List.of("FirstCheck", "AttributedProgram", "AttributedProgram$Unit")) {
      words.addAll(List.of("-C", "target/test-classes", "javalings/borrowck/" + name + ".class"));
    }
    var tool = ToolProvider.findFirst("jar").orElseThrow();
    var made = tool.run(System.out, System.err, words.toArray(String[]::new));
    assertThat(made).isZero();
    return jar;
  }

  private static List<Path> exercises() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/solutions"))) {
      var found = new ArrayList<Path>();
      for (var file : all.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        if (BorrowChecker.optsIn(Files.readString(file))) {
          found.add(file);
        }
      }
      return found;
    }
  }

  private static double best(AttributedProgram file) {
    return IntStream.range(0, 3).mapToDouble(_ -> file.check()).min().orElseThrow();
  }

  private static double median(AttributedProgram file) {
    var costs = IntStream.range(0, 15).mapToDouble(_ -> file.check()).sorted().toArray();
    return costs[costs.length / 2];
  }

  private static AttributedProgram generated(int lines) {
    return AttributedProgram.of("Test.java", text(lines));
  }

  private static String text(int lines) {
    return text((int) (lines / METHOD.lines().count()), "");
  }

  /** A class with many methods, each with some lines more. */
  private static String text(int methods, String lines) {
    var text =
        new StringBuilder(
            """
            import javalings.own.*;

            class Test {
              @Move static class S {
                int n;
                int get() { return n; }
                @Mut void set(int v) { n = v; }
              }
              static void take(S s) {}
              static void look(@Borrowed S s) {}
            """);
    for (var i = 0; i < methods; i++) {
      text.append(METHOD.formatted(i).replace("    take(s);\n", "    take(s);\n" + lines));
    }
    return text.append("}\n").toString();
  }
}
