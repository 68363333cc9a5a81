package javalings.engine.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import javalings.engine.FolderTree;
import javalings.sandbox.jail.OtherUser;

/**
 * The folder of a worker for exercises with the grant {@code files}: empty when a run begins, open
 * to the submission alone, and deleted in the end with all that is in it.
 */
record RunFolder(Path path) implements AutoCloseable {

  private static final Set<PosixFilePermission> MINE =
      Set.copyOf(PosixFilePermissions.fromString("rwx------"));

  static RunFolder make() {
    try {
      var mine = PosixFilePermissions.asFileAttribute(MINE);
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

  /**
   * Deletes what is in it, and makes it as it was in the beginning. False where something stays: a
   * submission may have taken the rights on its own folders away.
   */
  boolean empty() {
    try {
      Files.setPosixFilePermissions(path, MINE);
      try (var contents = Files.newDirectoryStream(path)) {
        contents.forEach(each -> new FolderTree(each).delete());
      }
      try (var contents = Files.newDirectoryStream(path)) {
        return !contents.iterator().hasNext();
      }
    } catch (IOException | DirectoryIteratorException _) {
      return false;
    }
  }

  /** Deletes what it can. */
  @Override
  public void close() {
    new FolderTree(path).delete();
  }
}
