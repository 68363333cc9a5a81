package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javalings.cli.bench.Bench;
import javalings.cli.bench.BenchRow;
import javalings.cli.bench.BenchWorkspace;

/** {@code ./runner dev bench}: measures the program from outside, and prints a Markdown table. */
final class DevBench {

  private DevBench() {}

  static int run(CliContext context) throws IOException, InterruptedException {
    var runner = context.installation().root().resolve("runner");
    if (!Files.isExecutable(runner) || windows()) {
      throw CliExit.machine("The bench needs script(1) and the launcher %s".formatted(runner));
    }
    var scratch = Files.createTempDirectory("javalings-bench");
    try {
      var workspace =
          new BenchWorkspace(
              runner, scratch.resolve("workspace"), context.folder(), context.course());
      var rows = Bench.run(workspace, context::warn);
      print(context, rows);
      return rows.stream().allMatch(BenchRow::met) ? ExitCode.SOLVED : ExitCode.NOT_SOLVED;
    } finally {
      delete(scratch);
    }
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static void print(CliContext context, List<BenchRow> rows) {
    context.say("| what | measured | must | |");
    context.say("|---|---|---|---|");
    rows.forEach(row -> context.say(row.markdown()));
    context.say("");
    context.say(
        "%d cores, Java %s, %s"
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("os.name")));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
