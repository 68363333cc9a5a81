package javalings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The terminal is given back on every way out; on a real one. */
@EnabledOnOs(OS.LINUX)
class FullScreenTest {

  private static final String SHELL = "the shell was here";

  @TempDir private Path folder;
  private @Nullable Pty started;

  @BeforeEach
  void startOnATerminal() throws Exception {
    var scratch = Files.createDirectory(folder.resolve("terminal"));
    started = Pty.start(scratch, Size.STANDARD, Map.of(), command());
    pty().await("Hello1 · 1 of 4");
  }

  private Pty pty() {
    return Objects.requireNonNull(started);
  }

  private List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-Duser.dir=" + Path.of("").toAbsolutePath(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        FullScreenMain.class.getName(),
        folder.resolve("workspace").toString());
  }

  @AfterEach
  void takeTheTerminalAway() {
    pty().close();
  }

  @Test
  void coversTheShellWhileItRuns() throws Exception {
    assertThat(pty().screen()).doesNotContain(SHELL);
    assertThat(pty().sent()).contains("\033[?1049h", "\033[?25l");
  }

  @Test
  void givesTheTerminalBackOnQuit() throws Exception {
    pty().await("Solved");
    pty().type("y");
    pty().await("Hello1.java is in");
    assertThat(pty().sent()).containsPattern("\033]52;c;[A-Za-z0-9+/]+=*\007");
    pty().type("q");
    assertGivenBack();
    assertThat(pty().exitCode()).isZero();
  }

  @Test
  void givesTheTerminalBackOnInterrupt() throws Exception {
    pty().type("\003");
    assertGivenBack();
  }

  @Test
  void givesTheTerminalBackWhenItIsTerminated() throws Exception {
    pty().program().destroy();
    assertGivenBack();
    assertThat(pty().exitCode()).isEqualTo(128 + 15);
  }

  @Test
  void givesTheTerminalBackWhenItCrashes() throws Exception {
    save("class Hello1 { moved }\n");
    pty().await("error[E0382]");
    pty().type("e");
    assertGivenBack();
    assertThat(pty().exitCode()).isEqualTo(70);
    assertThat(pty().screen()).contains("brings it all down");
  }

  @Test
  void endsWhenTheTerminalGoesAway() throws Exception {
    var program = pty().program();
    pty().hangUp();
    program.onExit().get(20, TimeUnit.SECONDS);
    assertThat(program.isAlive()).isFalse();
  }

  /** Whether the verdict is there yet or not: the last key and the heading's end are. */
  @Test
  void laysOutAnewWhenTheTerminalIsResized() throws Exception {
    for (var columns : List.of(40, 100, 60, 40, 80)) {
      pty().resize(new Size(columns, columns / 3));
      pty().await("a screen of %d columns".formatted(columns), it -> fits(it, columns));
    }
  }

  private static boolean fits(String screen, int columns) {
    var rows = screen.lines().toList();
    var heading = rows.getFirst();
    var footer = rows.getLast();
    var margin = columns < 60 ? 0 : 1;
    return heading.endsWith("Hello1 · 1 of 4")
        && heading.length() == columns - margin
        && footer.contains("q quit");
  }

  @Test
  void takesNoPasteForKeysAndLetsNoKeyDumpThreads() throws Exception {
    assertThat(pty().sent()).contains("\033[?2004h");
    assertThat(pty().settings()).contains("quit = <undef>");
    pty().type("\034\033[200~xylophone q\033[201~?");
    pty().await("next exercise, once");
    pty().type("qq");
    assertGivenBack();
    assertThat(pty().sent()).contains("\033[?2004l");
  }

  @Test
  void standsAsideOnCtrlZAndComesBack() throws Exception {
    pty().type("\032");
    pty().await(SHELL);
    pty().awaitStop();
    assertThat(pty().screen()).as("the shell's screen").doesNotContain("Hello1 · 1 of 4");
    assertThat(new ProcessBuilder("kill", "-CONT", "" + pty().program().pid()).start().waitFor())
        .isZero();
    pty().await("Hello1 · 1 of 4");
    pty().type("q");
    assertGivenBack();
  }

  private void save(String text) throws IOException {
    Files.writeString(folder.resolve("workspace/exercises/01_first/Hello1.java"), text);
  }

  private void assertGivenBack() throws IOException, InterruptedException {
    assertThat(pty().isGivenBack()).as("the settings of the terminal").isTrue();
    assertThat(pty().screen()).contains(SHELL).doesNotContain("Hello1 · 1 of 4");
    assertThat(pty().sent()).contains("\033[?1049l", "\033[?25h", "\033[?7h");
  }
}
