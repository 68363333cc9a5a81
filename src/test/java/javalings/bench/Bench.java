package javalings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javalings.course.CourseFolder;

/** All that is measured, in about two minutes and in the order in which it is best read. */
final class Bench {

  private Bench() {}

  /** Arguments are the launcher and the course; the table is Markdown, and 1 says a row missed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var rows = measured(Path.of(arguments[0]), new CourseFolder(Path.of(arguments[1])));
    print(rows);
    System.exit(rows.stream().allMatch(BenchRow::met) ? 0 : 1);
  }

  private static List<BenchRow> measured(Path runner, CourseFolder course)
      throws IOException, InterruptedException {
    var scratch = Files.createTempDirectory("javalings-bench");
    try {
      return run(new BenchWorkspace(runner, scratch.resolve("workspace"), course, course.load()));
    } finally {
      delete(scratch);
    }
  }

  private static List<BenchRow> run(BenchWorkspace workspace)
      throws IOException, InterruptedException {
    tell("making the caches that a second start has");
    var start = new StartBench(workspace);
    start.awaitCaches();
    var rows = new ArrayList<>(new SaveBench(workspace).run(Bench::tell));
    tell("pressing keys");
    rows.add(new KeyBench(workspace).run());
    tell("starting");
    rows.add(start.run());
    tell("running commands");
    rows.addAll(new CommandBench(workspace).run());
    return rows;
  }

  private static void tell(String progress) {
    System.err.println(progress);
  }

  private static void print(List<BenchRow> rows) {
    System.out.println("| what | measured | must | |");
    System.out.println("|---|---|---|---|");
    rows.forEach(row -> System.out.println(row.markdown()));
    System.out.println();
    System.out.printf(
        "%d cores, Java %s, %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.name"));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
