package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javalings.cli.bench.Bench;
import javalings.cli.bench.Row;
import javalings.cli.bench.Stage;

/** {@code ./runner dev bench}: measures the program from outside, and prints a Markdown table. */
final class DevBench {

  private DevBench() {}

  static int run(Site site) throws IOException, InterruptedException {
    var runner = site.installation().root().resolve("runner");
    if (!Files.isExecutable(runner) || windows()) {
      throw Stop.machine("The bench needs script(1) and the launcher %s".formatted(runner));
    }
    var scratch = Files.createTempDirectory("javalings-bench");
    try {
      var stage = new Stage(runner, scratch.resolve("workspace"), site.folder(), site.course());
      var rows = Bench.run(stage, site::warn);
      print(site, rows);
      return rows.stream().allMatch(Row::met) ? ExitCode.SOLVED : ExitCode.NOT_SOLVED;
    } finally {
      delete(scratch);
    }
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static void print(Site site, List<Row> rows) {
    site.say("| what | measured | must | |");
    site.say("|---|---|---|---|");
    rows.forEach(row -> site.say(row.markdown()));
    site.say("");
    site.say(
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
