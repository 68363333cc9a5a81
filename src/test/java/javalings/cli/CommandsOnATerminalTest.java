package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javalings.course.MiniCourse;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands that print and end, on a real terminal. */
@EnabledOnOs(OS.LINUX)
class CommandsOnATerminalTest {

  private static final Size SMALL = new Size(40, 12);

  @TempDir private Path folder;

  @Test
  void breakTheirLinesWhereTheTerminalEnds() throws Exception {
    for (var words : List.of("check Hello1", "hint Loop1", "list", "--help", "check Hello9")) {
      try (var pty = start(words.split(" "))) {
        pty.exitCode();
        assertThatLinesEnd(pty);
      }
    }
  }

  /** Not even when they are interrupted, since nothing of the terminal is changed. */
  @Test
  void leaveTheCursorInSight() throws Exception {
    try (var pty = start("check", "--all")) {
      assertThat(pty.exitCode()).isEqualTo(ExitCode.NOT_SOLVED);
      assertThat(pty.sent()).contains("waiting").doesNotContain("\033[?");
      assertThatLinesEnd(pty);
    }
  }

  private static void assertThatLinesEnd(Pty pty) {
    var printed = pty.sent().replaceAll("\033(\\[[0-9;]*[A-Za-z]|\\]8;[^\033]*\033\\\\)", "");
    assertThat(printed.lines()).allMatch(line -> line.length() <= SMALL.columns());
  }

  private Pty start(String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), "javalings.cli.Main"));
    command.addAll(List.of(words));
    command.addAll(List.of("--course", MiniCourse.folder().root().toAbsolutePath().toString()));
    command.addAll(List.of("--workspace", folder.resolve("workspace").toString()));
    return Pty.start(Files.createTempDirectory(folder, "pty"), SMALL, Map.of(), command);
  }
}
