package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javalings.course.MiniCourse;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program, proving a copy of the miniature course while its files are saved. */
@EnabledOnOs(OS.LINUX)
class DevWatchTest {

  private static final String SUM = "exercises/01_first/Sum1.java";
  private static final String HINTS = "hints/01_first/Sum1.md";
  private static final String LIST = "exercises/course.json";

  @TempDir private Path folder;
  private MiniCourse course = new MiniCourse(Path.of(""));

  @BeforeEach
  void copyTheCourse() {
    course = MiniCourse.copyTo(folder.resolve("course"));
  }

  @Test
  void everyPromiseIsToldAtEverySaveAndABrokenListStopsNothing() throws Exception {
    var process = new ProcessBuilder(command("Sum1")).redirectErrorStream(true).start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(proof(lines))
          .startsWith(
              "01_first/Sum1", "  starter: checks-fail adds_every_number", "  solution: solved")
          .anyMatch(line ->
              line.startsWith("  starts_at_one: checks-fail") && line.contains("hint in line"))
          .contains("  cheats: none passes");

      course.replace(SUM, "size() - 1", "size()");
      assertThat(proof(lines))
          .contains("  to mend: starter: solved")
          .contains(SUM + ":1: The starter passes its checks; leave something to do");

      course.replace(HINTS, "mistake starts_at_one", "mistake starts_late");
      assertThat(proof(lines))
          .contains(HINTS + ":1: No hint for the mistake; add: ## When mistake starts_at_one");

      course.replace(LIST, "\"Sum1\"", "Sum1");
      assertThat(proof(lines).toString()).contains(LIST, "Not JSON");

      course.replace(LIST, "Sum1", "\"Sum1\"").write("exercises/01_first/.4913", "an editor's own");
      assertThat(proof(lines))
          .hasSize(3)
          .startsWith(LIST, "  course: 4 exercises; one is proven when a file of it is saved");
      assertThat(proof(lines)).contains("  to mend: starter: solved");

      process.getOutputStream().write("q\n".getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  /** The lines of the next proof, up to the one that says how it ended. */
  private static List<String> proof(BufferedReader lines) throws IOException {
    var proof = new ArrayList<String>();
    do {
      proof.add(String.valueOf(lines.readLine()));
    } while (!proof.getLast().matches("null|  (proven|\\d+ faults?), .*"));
    return proof;
  }

  @Test
  void aSaveIsSeenOnASmallTerminalWhichIsGivenBack() throws Exception {
    var scratch = Files.createTempDirectory(folder, "pty");
    try (var pty = Pty.start(scratch, new Size(40, 12), Map.of(), command("Loop1"))) {
      pty.await("starter");
      pty.await("proven, ");
      course.replace(SUM, "TODO", "TODO, now:");
      pty.await("01_first/Sum1");
      pty.await("starts_at_one");
      pty.await("proven, ");
      pty.type("\003");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.isGivenBack()).isTrue();
    }
  }

  private List<String> command(String exercise) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    words.addAll(List.of(System.getProperty("java.class.path"), "javalings.cli.Main"));
    words.addAll(List.of("dev", "watch", exercise, "--course", course.root().toString()));
    words.addAll(List.of("--workspace", folder.resolve("workspace").toString()));
    return words;
  }
}
