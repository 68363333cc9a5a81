package javalings.pty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javalings.view.text.Size;
import org.jline.utils.ScreenTerminal;

/**
 * A program on a pseudo-terminal made by {@code script(1)} of util-linux, below a shell that notes
 * the terminal's settings before and after it. Everything is waited for, for {@link #PATIENCE} at
 * most. The shell stays for a while behind the program, as a person's does.
 */
public final class Pty implements AutoCloseable {

  public static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("patience", 20));

  /** What the shell says on its own screen when the program has ended. */
  private static final String ENDED = "the program has ended";

  private final Path scratch;
  private final Process script;
  private final OutputStream keys;
  private final ScreenTerminal screen;
  private final StringBuilder sent = new StringBuilder();
  private Size size;
  private boolean closed;

  private Pty(Path scratch, Process script, Size size) {
    this.scratch = scratch;
    this.script = script;
    this.keys = script.getOutputStream();
    this.size = size;
    this.screen = new ScreenTerminal(size.columns(), size.rows());
    Thread.ofPlatform().daemon().name("pty").start(this::read);
  }

  /**
   * Starts a program.
   *
   * @param scratch an empty folder
   * @param environment in addition to {@code TERM} and a UTF-8 locale; an empty text removes
   */
  public static Pty start(
      Path scratch, Size size, Map<String, String> environment, List<String> command)
      throws IOException {
    var words = command.stream().map(Pty::quoted).collect(Collectors.joining(" "));
    var shell = scratch.resolve("shell");
    Files.writeString(shell, shell(size, words));
    var builder = new ProcessBuilder("script", "-qfc", "exec sh " + shell, "/dev/null");
    builder.redirectErrorStream(true);
    builder.environment().putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8"));
    List.of("NO_COLOR", "TERM_PROGRAM", "TMUX", "ZELLIJ", "EDITOR", "VISUAL")
        .forEach(builder.environment()::remove);
    environment.forEach((name, value) -> {
      var _ =
          value.isEmpty()
              ? builder.environment().remove(name)
              : builder.environment().put(name, value);
    });
    return new Pty(scratch, builder.start(), size);
  }

  private static String shell(Size size, String command) {
    return """
    cd "$(dirname "$0")"
    trap : INT QUIT
    tty > tty
    stty rows %d cols %d
    stty -a > before
    echo 'the shell was here'
    sh -c 'echo $$ > pid.new; mv pid.new pid; exec "$@"' sh %s
    echo $? > status
    stty -a > after
    echo '%s'
    sleep 10
    """
        .formatted(size.rows(), size.columns(), command, ENDED);
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private void read() {
    var buffer = new char[4096];
    try (var in = new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8)) {
      for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        write(new String(buffer, 0, count));
      }
    } catch (IOException _) {
      // The terminal is gone, as some tests want it.
    }
    synchronized (this) {
      closed = true;
      notifyAll();
    }
  }

  private synchronized void write(String text) {
    sent.append(text);
    screen.write(text);
    notifyAll();
  }

  public void type(String text) throws IOException {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** Makes the terminal another size, of which the program is told by a signal. */
  public void resize(Size next) throws IOException, InterruptedException {
    synchronized (this) {
      size = next;
      screen.setSize(org.jline.terminal.Size.of(next.columns(), next.rows()));
    }
    var stty =
        new ProcessBuilder(
                "stty", "-F", note("tty"), "rows", "" + next.rows(), "cols", "" + next.columns())
            .start();
    assertThat(stty.waitFor()).isZero();
  }

  /** The terminal's settings as they are now, in the words of {@code stty -a}. */
  public String settings() throws IOException, InterruptedException {
    var stty = new ProcessBuilder("stty", "-a", "-F", note("tty")).start();
    var settings = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(stty.waitFor()).isZero();
    return settings;
  }

  /** What a person sees: the rows without the spaces at their ends. */
  public synchronized String screen() {
    return screen.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  /** What a person sees, with the look of every piece that is not plain. */
  public synchronized String look() {
    var cells = cells();
    var rows = new ArrayList<String>();
    for (var row = 0; row < size.rows(); row++) {
      rows.add(Look.of(cells, row * size.columns(), size.columns()));
    }
    return String.join("\n", rows);
  }

  /**
   * What a person sees, as an SVG image.
   *
   * @param label what is said to those who do not see it
   */
  public synchronized String picture(String label) {
    return Picture.of(cells(), size.columns(), label);
  }

  private long[] cells() {
    var cells = new long[size.columns() * size.rows()];
    screen.dump(cells, new int[2]);
    return cells;
  }

  /** Everything that was sent to the terminal so far. */
  public synchronized String sent() {
    return sent.toString();
  }

  /** Waits for a text to be in sight. */
  public String await(String text) throws InterruptedException {
    return await("\"" + text + "\" to be in sight", it -> it.contains(text));
  }

  /** Waits for the screen to be as wanted. */
  public synchronized String await(String what, Predicate<String> wanted)
      throws InterruptedException {
    var limit = System.nanoTime() + PATIENCE.toNanos();
    while (screen.isSynchronizedOutput() || !wanted.test(screen())) {
      var left = limit - System.nanoTime();
      if (left <= 0 || closed) {
        throw new AssertionError(
            "waited for "
                + what
                + (closed ? ", but it ended" : "")
                + "; the screen is\n"
                + screen());
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return screen();
  }

  /** The process of the program. */
  public ProcessHandle program() throws IOException, InterruptedException {
    return ProcessHandle.of(Long.parseLong(note("pid"))).orElseThrow();
  }

  /** Waits until the program is stopped, as Ctrl-Z asks for. */
  public void awaitStop() throws IOException, InterruptedException {
    var stat = Path.of("/proc/%d/stat".formatted(program().pid()));
    var limit = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(stat).contains(") T ")) {
      assertThat(System.nanoTime()).as("the time until it stops").isLessThan(limit);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  /** Waits for the program's end; its exit code as a shell sees it. */
  public int exitCode() throws IOException, InterruptedException {
    await(ENDED);
    return Integer.parseInt(note("status"));
  }

  /** Whether the terminal's settings are what they were before the program. */
  public boolean isGivenBack() throws IOException, InterruptedException {
    await(ENDED);
    return Files.readString(scratch.resolve("before"))
        .equals(Files.readString(scratch.resolve("after")));
  }

  /** A line that the shell wrote into a file; it may not be there yet. */
  private String note(String name) throws IOException, InterruptedException {
    var file = scratch.resolve(name);
    await("the shell to write " + name, _ -> Files.exists(file));
    return Files.readString(file).strip();
  }

  /** Takes the terminal away, as closing its window does. */
  public void hangUp() {
    script.destroyForcibly();
  }

  @Override
  public void close() {
    var descendants = script.descendants().toList();
    script.destroy();
    descendants.forEach(ProcessHandle::destroyForcibly);
    script.destroyForcibly();
  }
}
