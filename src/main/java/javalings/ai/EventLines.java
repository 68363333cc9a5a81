package javalings.ai;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a server's events, of which chat completions use {@code data:} alone. A line ends
 * with a line feed, a carriage return, or both.
 */
final class EventLines {

  /** A chunk of an answer is some hundred bytes long. */
  private static final int MOST = 256 * 1024;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /** More came than a line may hold. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** The contents of the data lines that these bytes complete. */
  List<String> data(List<ByteBuffer> bytes) throws TooLong {
    var data = new ArrayList<String>();
    for (var buffer : bytes) {
      while (buffer.hasRemaining()) {
        accept(buffer.get(), data);
      }
    }
    return data;
  }

  /** The content of a last line that nothing has ended. */
  List<String> rest() {
    var data = new ArrayList<String>();
    end(data);
    return data;
  }

  private void accept(byte read, List<String> data) throws TooLong {
    if (read == '\n' || read == '\r') {
      end(data);
    } else if (line.size() == MOST) {
      throw new TooLong();
    } else {
      line.write(read);
    }
  }

  private void end(List<String> data) {
    var text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (text.startsWith("data:")) {
      data.add(text.substring("data:".length()).strip());
    }
  }
}
