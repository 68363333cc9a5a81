package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javalings.course.Json;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ready files for those who grade, as far as they can be tried without their services. */
@EnabledOnOs(OS.LINUX)
class ClassroomFilesTest {

  private static final Path FILES = Path.of("src/docs/classroom");

  /** The instructions that the builder of a container knows; ours are among them. */
  private static final List<String> INSTRUCTIONS =
      List.of("FROM", "RUN", "WORKDIR", "COPY", "USER", "ENTRYPOINT");

  @TempDir Path temp;

  private record Ended(int code, String out) {}

  /** Root grades as another user, who has to read the program as well. */
  @BeforeEach
  void letOthersRead() throws IOException {
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradescope.sh", "slurm.sbatch"})
  void scriptsAreReadToTheirEndByTheirShell(String name) throws Exception {
    var shell = Files.readAllLines(FILES.resolve(name)).getFirst().replaceFirst("#!/bin/", "");
    var read = run(Path.of(""), Map.of(), shell, "-n", FILES.resolve(name).toString());
    assertThat(read).isEqualTo(new Ended(0, ""));
  }

  @Test
  void theContainerCopiesWhatIsThereAndStartsIt() throws IOException {
    var lines =
        Files.readString(FILES.resolve("Dockerfile"))
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> List.of(line.split(" +", -1)))
            .toList();
    assertThat(lines).extracting(List::getFirst).isSubsetOf(INSTRUCTIONS).startsWith("FROM");
    var copied = lines.stream().filter(it -> it.getFirst().equals("COPY")).toList();
    assertThat(copied).hasSize(2);
    for (var copy : copied) {
      var source = copy.get(copy.size() - 2);
      assertThat(source.equals(".") ? Path.of("pom.xml") : Path.of("runner")).as(source).exists();
    }
    assertThat(lines.getLast()).containsExactly("ENTRYPOINT", "[\"/javalings/runner\"]");
    assertThat(lines.toString()).contains("ln, -s, /javalings/runner");
    assertThat(Path.of(".dockerignore")).content().contains("target");
  }

  @Test
  @Tag("long")
  void gradescopeGetsItsResultsFromTheZipThatTheScriptMakes() throws Exception {
    var clone = builtClone();
    var script = clone.root().resolve("src/docs/classroom/gradescope.sh");
    Files.createDirectories(script.getParent());
    Files.copy(FILES.resolve("gradescope.sh"), script);
    var zip = temp.resolve("autograder.zip");
    var made = run(temp, Map.of(), "sh", script.toString(), zip.toString());
    assertThat(made.code()).as(made.out()).isZero();

    var autograder = temp.resolve("autograder");
    Files.createDirectories(autograder.resolve("source"));
    assertThat(run(autograder.resolve("source"), Map.of(), jar(), "xf", zip.toString()).code())
        .isZero();
    Files.createDirectories(autograder.resolve("results"));
    handIn(autograder.resolve("submission"));
    var ran = run(temp, Map.of(), "sh", "-c", inTemp(autograder.resolve("source/run_autograder")));

    assumeTrue(!ran.out().contains("--unsafe-no-os-sandbox"), "no sandbox here: " + ran.out());
    assertThat(ran.code()).as(ran.out()).isZero();
    var results = Files.readString(autograder.resolve("results/results.json"));
    assertThat(keys(results))
        .contains("score", "tests", "output")
        .isSubsetOf(
            "score",
            "execution_time",
            "output",
            "output_format",
            "test_output_format",
            "test_name_format",
            "visibility",
            "stdout_visibility",
            "extra_data",
            "tests",
            "leaderboard");
    assertThat(results).contains("1 of 4 exercises solved");
  }

  /** Gradescope's folder and the one for what passes are in the temporary one. */
  private String inTemp(Path script) throws IOException {
    return Files.readString(script)
        .replace("/tmp/", temp.resolve("passing") + "/")
        .replace(" /autograder/", " " + temp.resolve("autograder") + "/")
        .replace(">/autograder/", ">" + temp.resolve("autograder") + "/")
        .replace("=/autograder/", "=" + temp.resolve("autograder") + "/");
  }

  @Test
  @Tag("long")
  void classroom50GetsItsResultFromTheAutograder() throws Exception {
    var clone = builtClone();
    Files.copy(FILES.resolve("autograder.py"), clone.root().resolve("autograder.py"));
    handIn(temp.resolve("checkout"));
    var environment =
        Map.of(
            "OWNER", "alice",
            "CLASSROOM", "c",
            "ASSIGNMENT", "a",
            "ASSIGNMENT_TYPE", "individual",
            "SUBMISSION_TAG", "submit/1",
            "COMMIT_URL", "https://example.org/commit/1",
            "RELEASE_URL", "https://example.org/release/1",
            "REVIEW_URL", "");
    var ran =
        run(
            temp.resolve("checkout"),
            environment,
            "python3",
            clone.root().resolve("autograder.py").toString());

    assumeTrue(!ran.out().contains("--unsafe-no-os-sandbox"), "no sandbox here: " + ran.out());
    assertThat(ran.code()).as(ran.out()).isZero();
    var result = Files.readString(temp.resolve("checkout/result.json"));
    var required =
        "schema classroom assignment assignment_type owner submission commit release review datetime score max-score tests";
    assertThat(keys(result))
        .contains(required.split(" ", -1))
        .isSubsetOf(
            Stream.concat(
                    Stream.of(required.split(" ", -1)), Stream.of("graded_at", "submitted_by"))
                .toList());
    assertThat(result).contains("\"owner\":\"alice\"").contains("\"passed\":true");
  }

  private BuiltClone builtClone() throws IOException {
    return BuiltClone.in(temp.resolve("clone"));
  }

  /** One of the exercises, and it is right. */
  private static void handIn(Path submission) throws IOException {
    var target = submission.resolve("exercises/01_first/Sum1.java");
    Files.createDirectories(target.getParent());
    Files.copy(MiniCourse.folder().root().resolve("src/solutions/01_first/Sum1.java"), target);
  }

  private static List<String> keys(String json) throws Exception {
    return List.copyOf(Json.members(Json.read(json)).keySet());
  }

  private static Path jdk() {
    return Path.of(System.getProperty("java.home"), "bin");
  }

  private static String jar() {
    return jdk().resolve("jar").toString();
  }

  private static Ended run(Path directory, Map<String, String> environment, String... words)
      throws Exception {
    var builder = new ProcessBuilder(new ArrayList<>(List.of(words))).redirectErrorStream(true);
    builder.directory(directory.toAbsolutePath().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().merge("PATH", jdk().toString(), (path, jdk) -> jdk + ":" + path);
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), out);
  }
}
