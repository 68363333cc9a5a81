package javalings.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;

/**
 * The program on a pseudo-terminal of {@code script(1)}, 80 by 24, seen through an emulation: what
 * is waited for is what a person would see.
 */
final class ScriptedTerminal implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private final Process script;
  private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
  private long changed;
  private boolean over;

  private ScriptedTerminal(Process script) {
    this.script = script;
    Thread.ofPlatform().daemon().name("screenplay").start(this::read);
  }

  static ScriptedTerminal start(List<String> command) throws IOException {
    var words =
        command.stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    var shell = "stty rows %d cols %d; exec %s".formatted(ROWS, COLUMNS, words);
    var mac = System.getProperty("os.name").startsWith("Mac");
    var builder =
        mac
            ? new ProcessBuilder("script", "-q", "/dev/null", "sh", "-c", shell)
            : new ProcessBuilder("script", "-qfc", shell, "/dev/null");
    builder.redirectErrorStream(true);
    builder.environment().put("TERM", "xterm-256color");
    Stream.of("TMUX", "ZELLIJ", "TERM_PROGRAM").forEach(builder.environment()::remove);
    return new ScriptedTerminal(builder.start());
  }

  private void read() {
    var buffer = new char[8192];
    try (var in = new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8)) {
      for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        write(new String(buffer, 0, n));
      }
    } catch (IOException e) {
      write("\n" + e.getMessage());
    }
    synchronized (this) {
      over = true;
      notifyAll();
    }
  }

  private synchronized void write(String text) {
    changed = System.nanoTime();
    screen.write(text);
    notifyAll();
  }

  void type(String keys) {
    try {
      script.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      script.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the screen is as wanted, and tells when it became so, by the nanosecond clock. */
  synchronized long await(String what, Predicate<String> wanted) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.test(screen.toString())) {
      var left = end - System.nanoTime();
      if (left <= 0 || over) {
        throw new IllegalStateException("waited for %s and saw\n%s".formatted(what, screen));
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return changed;
  }

  synchronized boolean shows(Predicate<String> wanted) {
    return wanted.test(screen.toString());
  }

  /** What the program and all its processes hold in memory, in MiB; 0 where that is not known. */
  double residentMegabytes() {
    return Stream.concat(Stream.of(script.toHandle()), script.descendants())
            .filter(process -> process.info().command().orElse("").endsWith("java"))
            .mapToLong(ResidentMemory::residentKilobytes)
            .sum()
        / 1024.0;
  }

  @Override
  public void close() {
    type("q");
    if (!ends()) {
      script.descendants().forEach(ProcessHandle::destroyForcibly);
      script.destroyForcibly();
    }
  }

  private boolean ends() {
    try {
      return script.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
