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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is replaced as a whole: whoever reads it sees the old text or the new one, whatever
 * happens to this process or the disk in between. A link stays a link: the file that it leads to is
 * replaced.
 */
public record AtomicFile(Path folder, String name) {

  private static final String UNFINISHED = ".new";

  /** The file of this path. */
  public static AtomicFile at(Path path) {
    var absolute = path.toAbsolutePath();
    return new AtomicFile(absolute.resolveSibling(""), absolute.getFileName().toString());
  }

  Path path() {
    return folder.resolve(name);
  }

  /** The name is fixed, so that a killed process leaves at most one such file behind. */
  Path temporary() {
    var hidden = folder.endsWith(Workspace.OWN) || name.startsWith(".") ? name : "." + name;
    return folder.resolve(hidden + UNFINISHED);
  }

  /**
   * Replaces the text, which is on the disk when this returns; when it fails, the old text stays.
   */
  public void write(String text) throws IOException {
    replace(text.getBytes(StandardCharsets.UTF_8), true, false);
  }

  /**
   * The same without waiting for the disk, for one of many that can be written again.
   *
   * @param executable whether it is a program
   */
  void deliver(byte[] bytes, boolean executable) throws IOException {
    replace(bytes, false, executable);
  }

  private void replace(byte[] bytes, boolean durable, boolean executable) throws IOException {
    if (Files.isSymbolicLink(path())) {
      at(target()).replace(bytes, durable, executable);
      return;
    }
    var written = temporary();
    try {
      fill(written, bytes, durable);
      if (executable) {
        var _ = written.toFile().setExecutable(true);
      }
      move(written, path());
    } catch (IOException e) {
      Files.deleteIfExists(written);
      throw e;
    }
  }

  /** A link that leads nowhere yet names the file to be made. */
  private Path target() throws IOException {
    return Files.exists(path())
        ? path().toRealPath()
        : folder.resolve(Files.readSymbolicLink(path())).normalize();
  }

  private static void fill(Path file, byte[] bytes, boolean durable) throws IOException {
    try (var channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      if (durable) {
        channel.force(true);
      }
    }
  }

  /** Keeps the file as it is under another name as well, in place of what had that name. */
  void keepAs(Path other) throws IOException {
    if (Files.isRegularFile(path())) {
      Files.deleteIfExists(other);
      copy(path().toRealPath(), other);
    }
  }

  /** The copy is there whole or not at all. Where the file system can, it costs no room. */
  static void copy(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException _) {
      at(to).deliver(Files.readAllBytes(from), false);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      // Some network drives cannot; a short moment without the file is all that is lost there.
      Files.move(from, to, REPLACE_EXISTING);
    }
  }
}
