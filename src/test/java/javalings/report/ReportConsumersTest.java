package javalings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lets those who consume the reports read them: their own parsers, and a browser. Needs npm. */
@Tag("long")
class ReportConsumersTest {

  private static final Path WORK = Path.of("target/report-consumers").toAbsolutePath();
  private static final Path SCRIPTS = Path.of("src/it/reports");

  @BeforeAll
  static void install() throws Exception {
    assumeTrue(found("npm") && found("node"), "there is no npm here");
    Files.createDirectories(WORK);
    for (var name : List.of("package.json", "validate.mjs", "page.mjs", "workflow.mjs")) {
      Files.deleteIfExists(WORK.resolve(name));
      Files.copy(SCRIPTS.resolve(name), WORK.resolve(name));
    }
    run(1500, "npm", "install", "--no-audit", "--no-fund");
  }

  @Test
  void eachReportIsReadByThoseWhoConsumeIt() throws Exception {
    var reports = Files.createDirectories(WORK.resolve("reports"));
    for (var format : ReportFormat.values()) {
      ReportFiles.write(
          format,
          FailureDetail.FULL,
          SampleResults.all(),
          reports.resolve("class." + format.word()));
      ReportFiles.write(
          format, FailureDetail.FULL, large(60), reports.resolve("large." + format.word()));
    }
    var job = Path.of("src/docs/classroom/k8s-job.yaml");
    Files.deleteIfExists(reports.resolve("k8s-job.yaml"));
    Files.copy(job, reports.resolve("k8s-job.yaml"));

    assertThat(run(600, "node", "validate.mjs", reports.toString()))
        .contains("class.junit:", "class.csv:", "class.ctrf:", "class.tap:", "class.sarif:")
        .contains("k8s-job.yaml: a valid Job");
  }

  @Test
  void theWorkflowIsReadByTheParserOfGithub() throws Exception {
    run(300, "npm", "run", "bundle");
    var workflow = Path.of("src/docs/classroom/github-actions.yml").toAbsolutePath();

    assertThat(run(300, "node", "workflow.cjs", workflow.toString()))
        .contains("workflow: 2 jobs, 0 errors");
  }

  @Test
  void theClassReportIsWorkedInABrowser() throws Exception {
    assumeTrue(found("chromium"), "there is no chromium here");
    var large = WORK.resolve("large.html");
    var hostile = WORK.resolve("hostile.html");
    ReportFiles.write(ReportFormat.HTML, FailureDetail.FULL, large(500), large);
    ReportFiles.write(ReportFormat.HTML, FailureDetail.FULL, SampleResults.all(), hostile);

    var said =
        run(
            120,
            "node",
            "page.mjs",
            executable("chromium"),
            large.toString(),
            hostile.toString(),
            WORK.toString());

    assertThat(said).contains("axe on class: 0 violations", "axe on dark: 0 violations");
  }

  /** So many students, and 158 exercises: the whole course. */
  private static ReportedClass large(int students) {
    var random = new Random(3);
    return SampleResults.classOf(
        IntStream.range(0, students)
            .mapToObj(i -> student("student%03d".formatted(i), random))
            .toArray(StudentResult[]::new));
  }

  private static StudentResult student(String name, Random random) {
    var ability = random.nextDouble();
    var kinds = SampleResults.hostile().exercises();
    var exercises =
        IntStream.range(0, 158)
            .mapToObj(i -> {
              var solved = random.nextDouble() < ability + 0.25 - i / 250.0;
              var it = solved ? SampleResults.solved("x") : kinds.get(random.nextInt(2));
              return SampleResults.renamed(it, "Exercise" + i);
            })
            .toArray(ExerciseResult[]::new);
    return SampleResults.student(name, exercises);
  }

  private static boolean found(String program) {
    return executables(program).findFirst().isPresent();
  }

  private static String executable(String program) {
    return executables(program).findFirst().orElse(program);
  }

  private static Stream<String> executables(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toString);
  }

  private static String run(int seconds, String... words) throws IOException, InterruptedException {
    var log = WORK.resolve("last.log");
    var process =
        new ProcessBuilder(words)
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    var ended = process.waitFor(seconds, TimeUnit.SECONDS);
    process.destroyForcibly();
    var said = Files.readString(log);
    assertThat(ended).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
