package javalings.engine.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javalings.engine.FolderTree;
import javalings.sandbox.jail.OtherUser;

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

  /** Whether there is more in it than an exercise can need. */
  boolean isOverfull() {
    var room = new RunFolderRoom(path);
    try {
      Files.walkFileTree(path, room);
    } catch (IOException _) {
      return false; // it is being deleted
    }
    return room.isExceeded();
  }

  /** Deletes what it can. */
  @Override
  public void close() {
    new FolderTree(path).delete();
  }
}
