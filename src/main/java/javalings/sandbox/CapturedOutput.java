package javalings.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javalings.model.Printed;

/** Takes what the learner's code prints: keeps the first 64 KB, counts the rest. */
public final class CapturedOutput extends OutputStream {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long total;

  /** A stream that writes here; both standard streams share one, so that their order is kept. */
  public PrintStream stream() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int b) {
    if (total++ < Printed.CAP) {
      kept.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    var room = Math.clamp(Printed.CAP - total, 0, length);
    kept.write(bytes, offset, room);
    total += length;
  }

  public synchronized Printed printed() {
    return total == 0 ? Printed.NOTHING : new Printed(kept.toString(StandardCharsets.UTF_8), total);
  }
}
