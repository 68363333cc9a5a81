package javalings.engine.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import javalings.sandbox.jail.OtherUser;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run of a submission with the grant {@code files}: empty in the beginning, open
 * to the submission alone, and deleted in the end with all that is in it.
 */
record RunFolder(Path path) implements AutoCloseable {

  static RunFolder make() {
    try {
      var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      var folder = Files.createTempDirectory("javalings-run", mine).toRealPath();
      OtherUser.own(folder);
      return new RunFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("a submission cannot be given a folder", e);
    }
  }

  /** Deletes what it can; links are deleted and not followed. */
  @Override
  public void close() {
    try {
      Files.walkFileTree(path, new Deletion());
    } catch (IOException e) {
      // It only takes room.
    }
  }

  /** Deletes a tree from its leaves. */
  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
