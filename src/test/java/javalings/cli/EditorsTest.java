package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program among editors that only write down how they were called. */
@EnabledOnOs(OS.LINUX)
class EditorsTest {

  @TempDir Path folder;
  private Path workspace;
  private Path calls;

  @BeforeEach
  void makeFolders() throws IOException {
    workspace = folder.resolve("work space");
    calls = folder.resolve("calls");
    Files.createDirectories(folder.resolve("tools"));
  }

  @Test
  void aCommandOfTheLearnersOpensEachExerciseThatTheyComeTo() throws Exception {
    program("own");
    try (var pty = watch(Map.of(), "--edit-cmd", "own --new 'two words'")) {
      assertThat(awaitCall(1)).isEqualTo("own|--new|two words|" + hello());
      pty.await("error");
      pty.type("o");
      pty.await("Opened by own");
      assertThat(awaitCall(2)).isEqualTo("own|--new|two words|" + hello());
    }
  }

  @Test
  void theTerminalOfVsCodeOpensExercisesBesideItself() throws Exception {
    program("code");
    program("codium");
    try (var _ = watch(Map.of("TERM_PROGRAM", "vscode"))) {
      assertThat(awaitCall(1)).isEqualTo("code|" + hello());
    }
  }

  @Test
  void theTerminalOfVsCodiumDoesSoToo() throws Exception {
    program("codium");
    try (var _ = watch(Map.of("TERM_PROGRAM", "vscode"))) {
      assertThat(awaitCall(1)).isEqualTo("codium|" + hello());
    }
  }

  @Test
  void theTerminalOfIntellijDoesSoToo() throws Exception {
    program("idea");
    try (var _ = watch(Map.of("TERMINAL_EMULATOR", "JetBrains-JediTerm"))) {
      assertThat(awaitCall(1)).isEqualTo("idea|" + hello());
    }
  }

  @Test
  void nothingOpensUnaskedWhenTheLearnerDoesNotWantIt() throws Exception {
    program("code");
    try (var pty = watch(Map.of("TERM_PROGRAM", "vscode"), "--no-editor")) {
      pty.await("error");
      pty.type("o");
      pty.await("Opened by code");
      assertThat(Files.readAllLines(calls)).hasSize(1);
    }
  }

  @Test
  void anEditorThatFailsIsSaidWithAWayOn() throws Exception {
    script("code", "echo no display >&2; exit 1");
    try (var pty = watch(Map.of("TERM_PROGRAM", "vscode"))) {
      pty.await("code does not open the file: no display. --edit-cmd names another editor");
    }
  }

  @Test
  void aPaneOfZellijGetsTheEditorAndStays() throws Exception {
    script("zellij", "printf '|%s' zellij \"$@\" >>\"$CALLS\"; echo >>\"$CALLS\"; echo terminal_7");
    try (var pty = watch(Map.of("ZELLIJ", "0", "EDITOR", "vi"))) {
      assertThat(awaitCall(1)).isEqualTo("|zellij|action|edit|" + hello());
      pty.await("error");
      pty.type("q");
      assertThat(pty.exitCode()).isZero();
      assertThat(Files.readAllLines(calls)).hasSize(1);
    }
  }

  @Test
  void aPaneOfTmuxGetsTheEditorAndStaysAlsoAtTheEnd() throws Exception {
    assumeTrue(Path.of("/usr/bin/tmux").toFile().canExecute(), "tmux is installed");
    script(
        "editor", "printf '%s|' editor \"$@\" >\"$CALLS.new\"; mv \"$CALLS.new\" \"$CALLS\"; cat");
    var tmux = new Tmux(folder.resolve("socket"));
    try {
      var command = WatchProgram.command(workspace);
      tmux.start(environment(Map.of("EDITOR", "editor")), command);
      assertThat(awaitCall(1)).isEqualTo("editor|" + hello() + "|");
      assertThat(tmux.panes()).hasSize(2);
      tmux.run("send-keys", "-t", tmux.panes().getFirst(), "q");
      await("the program to end", () -> tmux.panes().size() == 1);
      assertThat(tmux.run("capture-pane", "-p", "-t", tmux.panes().getFirst())).isNotNull();
    } finally {
      tmux.run("kill-server");
    }
  }

  @Test
  void vimInTmuxGetsTheNextExerciseAndKeepsWhatIsNotSaved() throws Exception {
    assumeTrue(Path.of("/usr/bin/tmux").toFile().canExecute(), "tmux is installed");
    assumeTrue(Path.of("/usr/bin/vim").toFile().canExecute(), "vim is installed");
    var tmux = new Tmux(folder.resolve("socket"));
    try {
      tmux.start(environment(Map.of("EDITOR", "vim -u NONE")), WatchProgram.command(workspace));
      await("vim", () -> tmux.panes().size() == 2);
      var runner = tmux.panes().getFirst();
      var vim = tmux.panes().getLast();
      await("the file", () -> tmux.screen(vim).contains("Hello1"));
      tmux.run("send-keys", "-t", vim, "Enter", "iNOT SAVED");
      await("the text", () -> tmux.screen(vim).contains("NOT SAVED"));
      tmux.run("send-keys", "-t", runner, "Enter");
      await("the verdict", () -> tmux.screen(runner).contains("error"));
      tmux.run("send-keys", "-t", runner, "ljjj", "Enter");
      await(
          "the next file",
          () -> tmux.screen(vim).contains("Parts1") || tmux.screen(vim).contains("Cart"));
      assertThat(tmux.panes()).containsExactly(runner, vim);
      tmux.run("send-keys", "-t", vim, ":b1", "Enter");
      await(
          "the text that is not saved",
          () -> tmux.screen(vim).contains("Hello1.java\" [Modified]"));
    } finally {
      tmux.run("kill-server");
    }
  }

  @Test
  void plainLinesComeWithoutAnEditorUntilItIsAskedFor() throws Exception {
    program("code");
    var builder = new ProcessBuilder(WatchProgram.command(workspace, "--plain"));
    builder.environment().putAll(environment(Map.of("TERM_PROGRAM", "vscode")));
    var program = builder.redirectErrorStream(true).start();
    try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
      awaitLine(out, line -> line.contains("Keys"));
      program.getOutputStream().write("o\n".getBytes(UTF_8));
      program.getOutputStream().flush();
      awaitLine(out, line -> line.equals("Opened by code"));
      assertThat(Files.readAllLines(calls)).containsExactly("code|" + hello());
    } finally {
      program.destroyForcibly();
    }
  }

  /** A terminal of its own, whose sessions end with it. */
  private record Tmux(Path socket) {

    void start(Map<String, String> environment, List<String> command) throws Exception {
      var builder = new ProcessBuilder(words("-f", "/dev/null", "new-session", "-d"));
      builder.command().addAll(List.of("-x", "120", "-y", "24"));
      builder.command().addAll(command);
      builder.environment().putAll(environment);
      builder.environment().put("TERM", "xterm-256color");
      assertThat(builder.inheritIO().start().waitFor()).isZero();
    }

    List<String> panes() {
      return run("list-panes", "-a", "-F", "#{pane_id}").lines().toList();
    }

    String screen(String pane) {
      return run("capture-pane", "-p", "-t", pane);
    }

    String run(String... words) {
      try {
        var process = new ProcessBuilder(words(words)).start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return out;
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private ArrayList<String> words(String... more) {
      var words = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
      words.addAll(List.of(more));
      return words;
    }
  }

  private Path hello() {
    return workspace.resolve("exercises/01_first/Hello1.java");
  }

  private Pty watch(Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    var scratch = Files.createDirectories(folder.resolve("scratch"));
    var command = WatchProgram.command(workspace, options);
    var pty = Pty.start(scratch, Size.STANDARD, environment(environment), command);
    pty.await("Enter start");
    pty.type("\r");
    return pty;
  }

  private Map<String, String> environment(Map<String, String> more) {
    var all = new HashMap<>(more);
    all.put("CALLS", calls.toString());
    all.put("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
    return all;
  }

  private void program(String name) throws IOException {
    script(
        name, "line=" + name + "; for a; do line=\"$line|$a\"; done; echo \"$line\" >>\"$CALLS\"");
  }

  private void script(String name, String text) throws IOException {
    var file = folder.resolve("tools").resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A line of what the editors wrote down. */
  private String awaitCall(int number) throws IOException {
    await(
        "call " + number,
        () -> {
          try {
            return Files.exists(calls) && Files.readAllLines(calls).size() >= number;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    return Files.readAllLines(calls).get(number - 1);
  }

  private static void awaitLine(BufferedReader out, Predicate<String> wanted) throws IOException {
    var line = out.readLine();
    while (line != null && !wanted.test(line)) {
      line = out.readLine();
    }
    assertThat(line).as("the awaited line").isNotNull();
  }

  private static void await(String what, BooleanSupplier wanted) {
    var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the time until " + what).isLessThan(limit);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }
}
