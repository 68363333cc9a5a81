package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./runner dev bench}: measures the program from outside, and prints a Markdown table. The
 * bench is among the tests of a clone; {@code java} compiles and runs it from its source.
 */
final class DevBench {

  private DevBench() {}

  static int run(CliContext context) throws IOException, InterruptedException {
    var root = context.installation().root();
    var runner = root.resolve("runner");
    var bench = root.resolve("src/test/java/javalings/bench/Bench.java");
    if (!Files.isExecutable(runner) || windows()) {
      throw CliExit.machine("The bench needs script(1) and the launcher %s".formatted(runner));
    }
    if (!Files.isRegularFile(bench)) {
      throw CliExit.machine("The bench is among the tests of a clone: %s".formatted(bench));
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var course = context.folder().root();
    return new ProcessBuilder(
            List.of(
                java.toString(),
                "-cp",
                root.resolve("target/javalings.jar").toString(),
                bench.toString(),
                runner.toString(),
                course.toString()))
        .inheritIO()
        .start()
        .waitFor();
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
