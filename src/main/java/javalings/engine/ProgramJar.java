package javalings.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The jar that this program runs from, as it was when it was asked. A jar that is built anew under
 * a running program takes away the classes that it has not loaded yet, and its engines would be of
 * the new one.
 *
 * @param program the jar, or a folder of classes, which is never taken for replaced
 * @param made when it was written; the epoch for no jar
 * @param key by which the file system knows the file, whatever its name; none where it has none
 */
public record ProgramJar(Path program, FileTime made, Optional<Object> key) {

  /** The sentence for a learner whose program was replaced. */
  public static final String REPLACED =
      "Javalings was built anew while it ran, so this session ends here. Your files and your"
          + " progress are saved: start ./runner again";

  private static final FileTime NEVER = FileTime.fromMillis(0);

  /** The jar that the class path begins with. */
  public static ProgramJar running() {
    var path = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    return of(Path.of(path[0]).toAbsolutePath());
  }

  static ProgramJar of(Path program) {
    return new ProgramJar(program, written(program), key(program));
  }

  /** Whether there is another jar by now, or none. */
  public boolean isReplaced() {
    return !made.equals(written(program));
  }

  /**
   * Whether its bytes were written over, so that nothing that this program does can be relied on. A
   * new file in its place leaves the old one to those who have it open.
   */
  public boolean isOverwritten() {
    return isReplaced() && key.isPresent() && key.equals(key(program));
  }

  private static Optional<Object> key(Path program) {
    try {
      return Optional.ofNullable(
          Files.readAttributes(program, BasicFileAttributes.class).fileKey());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static FileTime written(Path program) {
    try {
      return Files.isRegularFile(program) ? Files.getLastModifiedTime(program) : NEVER;
    } catch (IOException _) {
      return NEVER;
    }
  }
}
