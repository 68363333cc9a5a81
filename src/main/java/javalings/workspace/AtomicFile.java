package javalings.workspace;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is replaced as a whole: whoever reads it sees the old text or the new one, whatever
 * happens to this process or the disk in between.
 */
record AtomicFile(Path folder, String name) {

  Path path() {
    return folder.resolve(name);
  }

  /** The name is fixed, so that a killed process leaves at most one such file behind. */
  Path temporary() {
    return folder.resolve(name + ".new");
  }

  /** Replaces the text; when that fails, the old text stays. */
  void write(String text) throws IOException {
    Files.createDirectories(folder);
    try (var channel = FileChannel.open(temporary(), CREATE, TRUNCATE_EXISTING, WRITE)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(temporary());
      throw e;
    }
    move();
  }

  private void move() throws IOException {
    try {
      Files.move(temporary(), path(), ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      // Some network drives cannot; a short moment without the file is all that is lost there.
      Files.move(temporary(), path(), REPLACE_EXISTING);
    }
  }
}
