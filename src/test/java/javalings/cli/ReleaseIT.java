package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The release, unpacked in a folder of its own and started by somebody who has no Java, no Maven,
 * no git, no HOME and no locale. The tests are steps of one story: they go on where the one before
 * ended.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseIT {

  private static final long MEGABYTE = 1_000_000;

  /** All that the launcher calls. */
  private static final List<String> TOOLS =
      List.of("sh", "readlink", "dirname", "env", "tr", "locale");

  @TempDir static Path temp;
  private static Path folder;
  private static Path tools;

  private record Ended(int code, String out) {}

  @BeforeAll
  static void unpack() throws Exception {
    // Root grades as another user, who has to read the release as well.
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    folder = Files.createDirectories(temp.resolve("Übung mit Leerzeichen"));
    tools = Files.createDirectories(temp.resolve("tools"));
    for (var tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), installed(tool));
    }
    unpackRelease();
  }

  private static Path installed(String tool) {
    return Stream.of("/bin", "/usr/bin")
        .map(bin -> Path.of(bin, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static void unpackRelease() throws Exception {
    var archive = Path.of(System.getProperty("image.archive")).toAbsolutePath();
    var tar = new ProcessBuilder("tar", "xf", archive.toString()).directory(folder.toFile());
    assertThat(tar.inheritIO().start().waitFor()).isZero();
  }

  @Test
  @Order(1)
  void takesNoMoreThan95Megabytes() throws IOException {
    try (var files = Files.walk(folder.resolve("javalings"))) {
      var bytes = files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
      System.out.printf("The release takes %d MB unpacked.%n", bytes / MEGABYTE);
      assertThat(bytes).isLessThan(95 * MEGABYTE);
    }
  }

  @Test
  @Order(2)
  void hasTheModulesThatTheProgramUses() throws IOException {
    var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    var out = new java.io.StringWriter();
    var code =
        jdeps.run(
            new java.io.PrintWriter(out, true),
            new java.io.PrintWriter(out, true),
            "--multi-release=25",
            "--ignore-missing-deps",
            "--print-module-deps",
            "target/javalings.jar");
    assertThat(code).as(out.toString()).isZero();
    var present = Files.readString(folder.resolve("javalings/java/release"));
    for (var module : out.toString().strip().split(",", -1)) {
      assertThat(present).containsPattern("MODULES=.*\\b" + Pattern.quote(module) + "\\b");
    }
  }

  @Test
  @Order(3)
  void saysItsVersionAndMakesItsWorkspaceBesideItself() {
    assertThat(run(folder, "javalings", "--version").out()).startsWith("Javalings ");
    var first = run(folder, "javalings", "list");
    assertThat(first.out()).contains("Intro1");
    assertThat(run(folder, "javalings", "check", "Intro1").code()).isEqualTo(ExitCode.NOT_SOLVED);
    assertThat(workspace().resolve("exercises")).isDirectory();
    assertThat(run(workspace(), "../../javalings-workspace/runner", "hint", "Intro1").out())
        .contains("Hint");
  }

  @Test
  @Order(4)
  void startsThroughALinkFromAnywhere() throws IOException {
    Files.createSymbolicLink(
        temp.resolve("jl"), folder.resolve("javalings/bin/javalings").toAbsolutePath());
    assertThat(run(temp, temp.resolve("jl").toString(), "--version").out())
        .startsWith("Javalings ");
  }

  @Test
  @Order(5)
  void namesTheJdkForAnIdeAsTheOneThingThatIsMissing() {
    assertThat(run(folder, "javalings", "doctor").out())
        .contains(DoctorChecks.IDE_NEEDS)
        .doesNotContain("install it before you update");
  }

  @Test
  @Order(6)
  void solvesAllOfTheCoursesSolutions() throws IOException {
    copy(folder.resolve("javalings/src/solutions"), workspace().resolve("exercises"));
    var all = run(folder, "javalings", "check", "--all");
    assertThat(all.code()).as(all.out()).isZero();
  }

  @Test
  @Order(7)
  @EnabledOnOs(OS.LINUX)
  void gradesInItsSandbox() throws IOException {
    copy(
        folder.resolve("javalings/src/solutions/00_intro"),
        folder.resolve("class/ada/exercises/00_intro"));
    var run = run(folder, "javalings", "grade", "class", "--out", "graded", "--only", "00_intro");
    assumeTrue(run.code() != ExitCode.MACHINE || !run.out().contains("Landlock"), run.out());
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(folder.resolve("graded/results.jsonl"))
        .content()
        .contains("\"score\":2,\"maxScore\":2");
  }

  @Test
  @Order(8)
  void makesItsCachesWhileTheLearnerReads() throws Exception {
    var first = firstVerdict(() -> isMade("engine-\\w+\\.aot") && isMade("javalings\\.aot"));
    var second = firstVerdict(() -> true);
    System.out.printf(
        "First verdict: %d ms, with the caches %d ms.%n", first.toMillis(), second.toMillis());
    // How much they gain is for a quiet machine to say; a first verdict that takes this long is
    // none.
    assertThat(second).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  @Order(9)
  void keepsTheWorkspaceWhenItIsReplaced() throws Exception {
    var before = run(folder, "javalings", "list").out();
    delete(folder.resolve("javalings"));
    unpackRelease();
    assertThat(run(folder, "javalings", "list").out()).isEqualTo(before);
  }

  private static Path workspace() {
    return folder.resolve("javalings-workspace");
  }

  private static boolean isMade(String cache) {
    var names = folder.resolve("javalings/target").toFile().list();
    return names != null && Arrays.stream(names).anyMatch(name -> name.matches(cache));
  }

  private interface Condition {
    boolean holds();
  }

  /** From the start of watch to its first verdict; it is ended once the condition holds. */
  private static Duration firstVerdict(Condition end) throws Exception {
    var start = System.nanoTime();
    var watch = builder(folder, "javalings", "watch", "--json").start();
    try (var lines = new BufferedReader(new InputStreamReader(watch.getInputStream(), UTF_8))) {
      var line = lines.readLine();
      while (line != null && !line.contains("\"event\":\"verdict\"")) {
        line = lines.readLine();
      }
      var taken = Duration.ofNanos(System.nanoTime() - start);
      assertThat(line).as("a verdict").isNotNull();
      // Training gives way to whatever else a busy machine does.
      var deadline = start + TimeUnit.MINUTES.toNanos(15);
      while (!end.holds() && System.nanoTime() < deadline) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
      assertThat(end.holds()).isTrue();
      return taken;
    } finally {
      watch.destroy();
      assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Ended run(Path directory, String program, String... arguments) {
    try {
      var process = builder(directory, program, arguments).start();
      process.getOutputStream().close();
      var out = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
      return new Ended(process.exitValue(), out);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder builder(Path directory, String program, String... arguments) {
    var words = new ArrayList<String>();
    words.add(folder.resolve("javalings/bin").resolve(program).normalize().toString());
    words.addAll(List.of(arguments));
    var builder = new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", tools.toString()));
    return builder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
