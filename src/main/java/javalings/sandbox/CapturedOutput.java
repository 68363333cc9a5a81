package javalings.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javalings.model.Printed;

/**
 * Takes what the learner's code prints: keeps the first 64 KB, counts the rest, and says at each
 * write that there is more.
 */
public final class CapturedOutput extends OutputStream {

  /** More than this no screen shows, in characters. */
  private static final int SHOWN = 4_000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Supplier<String> newest = this::newest;
  private final Consumer<Supplier<String>> listener;
  private long total;

  /** Nobody listens. */
  public CapturedOutput() {
    this(_ -> {});
  }

  /**
   * Somebody reads along.
   *
   * @param listener is told at each write where the end of the output so far can be had, by the
   *     thread that prints
   */
  public CapturedOutput(Consumer<Supplier<String>> listener) {
    this.listener = listener;
  }

  /** A stream that writes here; both standard streams share one, so that their order is kept. */
  public PrintStream stream() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** The listener is told without the lock, since it has one of its own. */
  @Override
  public void write(byte[] bytes, int offset, int length) {
    keep(bytes, offset, length);
    listener.accept(newest);
  }

  private synchronized void keep(byte[] bytes, int offset, int length) {
    var room = Math.clamp(Printed.CAP - total, 0, length);
    kept.write(bytes, offset, room);
    total += length;
  }

  private synchronized String newest() {
    var text = kept.toString(StandardCharsets.UTF_8);
    return text.substring(Math.max(0, text.length() - SHOWN));
  }

  public synchronized Printed printed() {
    return total == 0 ? Printed.NOTHING : new Printed(kept.toString(StandardCharsets.UTF_8), total);
  }
}
