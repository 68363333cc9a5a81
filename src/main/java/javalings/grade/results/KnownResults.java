package javalings.grade.results;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javalings.report.GradingDigest;
import javalings.report.ResultLine;
import javalings.report.StudentResult;

/** Where the newest line of each student lies; the lines themselves stay on the disk. */
final class KnownResults {

  /**
   * A line that is whole.
   *
   * @param attempts how often the student was graded until then
   */
  record Kept(Path file, long offset, int length, GradingDigest digest, int attempts) {}

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  Optional<Kept> of(String student) {
    return Optional.ofNullable(kept.get(student));
  }

  void put(String student, Kept place) {
    kept.put(student, place);
  }

  void forget(String student) {
    kept.remove(student);
  }

  /** Notes all whole lines of a file and answers where the last of them ends. */
  long scan(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    var offset = 0L;
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (var line = line(in); line.isPresent(); line = line(in)) {
        var bytes = line.get();
        if (!note(file, offset, bytes)) {
          return offset;
        }
        offset += bytes.length;
      }
    }
    return offset;
  }

  private boolean note(Path file, long offset, byte[] bytes) {
    try {
      var result = ResultLine.read(new String(bytes, StandardCharsets.UTF_8));
      put(
          result.student(),
          new Kept(file, offset, bytes.length, result.digest(), result.attempts()));
      return true;
    } catch (ResultLine.Malformed _) {
      // Written by a process that was killed in the middle of it.
      return false;
    }
  }

  /** The next line with its end; none when the file ends before the line does. */
  private static Optional<byte[]> line(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var next = in.read(); next >= 0; next = in.read()) {
      bytes.write(next);
      if (next == '\n') {
        return Optional.of(bytes.toByteArray());
      }
    }
    return Optional.empty();
  }

  static StudentResult read(Kept place) throws IOException {
    try (var channel = FileChannel.open(place.file(), StandardOpenOption.READ)) {
      var bytes = ByteBuffer.allocate(place.length());
      while (bytes.hasRemaining() && channel.read(bytes, place.offset() + bytes.position()) >= 0) {
        // A read may bring less than all.
      }
      return ResultLine.read(new String(bytes.array(), StandardCharsets.UTF_8));
    } catch (ResultLine.Malformed e) {
      throw new IOException(place.file() + " was changed while it was read: " + e.getMessage(), e);
    }
  }
}
