package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./runner dev bench}: measures the program from outside, and prints a Markdown table. The
 * bench is among the tests of a clone; {@code java} compiles and runs it from its source.
 */
final class DevBench {

  private DevBench() {}

  static int run(CliContext context) throws IOException, InterruptedException {
    var runner = context.installation().root().resolve("runner");
    if (!Files.isExecutable(runner) || windows()) {
      throw CliExit.machine("The bench needs script(1) and the launcher %s".formatted(runner));
    }
    return start(context, "Bench", runner.toString(), context.folder().root().toString());
  }

  /** How many exercises the grader judges in a second, with a class of thirty. */
  static int grade(CliContext context) throws IOException, InterruptedException {
    return start(context, "GradeBench", context.folder().root().toString(), "30");
  }

  private static int start(CliContext context, String program, String... arguments)
      throws IOException, InterruptedException {
    var root = context.installation().root();
    var bench = root.resolve("src/test/java/javalings/bench/" + program + ".java");
    if (!Files.isRegularFile(bench)) {
      throw CliExit.machine("The bench is among the tests of a clone: %s".formatted(bench));
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var words =
        new ArrayList<>(
            List.of(
                java.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                root.resolve("target/javalings.jar").toString(),
                bench.toString()));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words).inheritIO().start().waitFor();
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
