package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javalings.ai.ScriptedModel;
import javalings.course.MiniCourse;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code hint --ai} on a real terminal, where a key stops the waiting. */
@EnabledOnOs(OS.LINUX)
class AskedOnATerminalTest {

  @TempDir private Path folder;

  @Test
  void anyKeyStopsTheWaitingAndTheAuthorsHintComes() throws Exception {
    var over = new CountDownLatch(1);
    ScriptedModel.Script silent = _ -> over.await();
    try (var server = new ScriptedModel(silent)) {
      var seen = hint(server, "--ai", "--dry-run");
      assertThat(seen.exitCode()).isEqualTo(ExitCode.SOLVED);
      seen.close();

      try (var pty = hint(server, "--ai")) {
        pty.await("any key stops waiting");
        pty.type("\033[B");
        assertThat(pty.exitCode()).isEqualTo(ExitCode.SOLVED);
        assertThat(pty.screen().replaceAll("\\s+", " "))
            .contains("Nobody waits for the model any more.")
            .contains("Hint 1 of 2");
        assertThat(pty.settings()).contains("icanon").doesNotContain("-icanon");
      }
    } finally {
      over.countDown();
    }
  }

  @Test
  void theHintIsLeftOnTheScreen() throws Exception {
    try (var server = new ScriptedModel(ScriptedModel.saying("Which is the last index?"))) {
      var seen = hint(server, "--ai", "--dry-run");
      assertThat(seen.exitCode()).isEqualTo(ExitCode.SOLVED);
      seen.close();

      try (var pty = hint(server, "--ai")) {
        assertThat(pty.exitCode()).isEqualTo(ExitCode.SOLVED);
        assertThat(pty.screen()).contains("Hint by a model").contains("Which is the last index?");
      }
    }
  }

  private Pty hint(ScriptedModel server, String... options) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), "javalings.cli.Main", "hint", "Sum1"));
    command.addAll(List.of(options));
    command.addAll(List.of("--course", MiniCourse.folder().root().toAbsolutePath().toString()));
    command.addAll(List.of("--workspace", folder.resolve("workspace").toString()));
    var environment =
        Map.of("CI", "", "JAVALINGS_AI_BASE_URL", server.baseUrl(), "JAVALINGS_AI_MODEL", "tiny");
    var scratch = Files.createTempDirectory(folder, "pty");
    return Pty.start(scratch, new Size(60, 40), environment, command);
  }
}
