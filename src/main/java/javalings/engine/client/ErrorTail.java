package javalings.engine.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Drains a process's error stream, so that it never blocks, and keeps the end of it. */
public final class ErrorTail {

  private static final int KEPT = 4 * 1024;

  /** Java says this of the Vector API at every start, with no option that would keep it quiet. */
  private static final Pattern INCUBATING =
      Pattern.compile("^WARNING: Using incubator modules: .*\\R?", Pattern.MULTILINE);

  private final StringBuilder text = new StringBuilder();
  private final Thread drain;

  public ErrorTail(InputStream errors) {
    this.drain = Thread.ofPlatform().daemon().name("engine-errors").start(() -> drain(errors));
  }

  private void drain(InputStream errors) {
    try (errors) {
      var buffer = new byte[1024];
      for (var n = errors.read(buffer); n >= 0; n = errors.read(buffer)) {
        add(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      add("(its error stream broke off)");
    }
  }

  private synchronized void add(String more) {
    text.append(more);
    text.delete(0, Math.max(0, text.length() - KEPT));
  }

  /**
   * The last words of an ended process. They can still be on their way when it has ended; a child
   * of its own that lives on may keep the stream open, so they are waited for this long only.
   */
  public String await(Duration limit) throws InterruptedException {
    var _ = drain.join(limit);
    synchronized (this) {
      return INCUBATING.matcher(text).replaceAll("").strip();
    }
  }
}
