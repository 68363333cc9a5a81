package javalings.check;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The output of a tool, up to a size that no exercise needs; then the tool is refused. */
final class CappedOutput extends OutputStream {

  private static final int MOST_BYTES = 1 << 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);

  PrintStream stream() {
    return stream;
  }

  /** All of it, with the line ends of Unix, as the file system's own are no subject here. */
  String text() {
    stream.flush();
    return kept.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Override
  public synchronized void write(int b) {
    refuseBeyond(1);
    kept.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    refuseBeyond(length);
    kept.write(bytes, offset, length);
  }

  private void refuseBeyond(int more) {
    if (kept.size() + more > MOST_BYTES) {
      throw new Refusal(
          "The tool printed more than 1 MB for a few small files and did not stop: does it go"
              + " round in circles?",
          "It began with:\n" + beginning(),
          List.of());
    }
  }

  private String beginning() {
    var lines = kept.toString(StandardCharsets.UTF_8).lines().limit(5).toList();
    return String.join("\n", lines);
  }
}
