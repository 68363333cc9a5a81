package javalings.engine.grading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The room that a submission takes on the disk. The kernel limits each file and not their sum, so
 * they are counted while it runs; what cannot be counted is too much.
 */
final class RunFolderRoom extends SimpleFileVisitor<Path> {

  static final long MOST_MEGABYTES = 64;

  private static final int MOST_FILES = 4_096;

  /** A name of thousands of folders takes long to look up, each time. */
  private static final int MOST_DEPTH = 64;

  private final Path root;
  private long bytes;
  private int files;
  private boolean unseen;

  RunFolderRoom(Path root) {
    this.root = root;
  }

  boolean isExceeded() {
    return unseen || files > MOST_FILES || bytes > MOST_MEGABYTES << 20;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    unseen = folder.getNameCount() - root.getNameCount() > MOST_DEPTH;
    return counted(0);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    return counted(attributes.size());
  }

  private FileVisitResult counted(long size) {
    files++;
    bytes += size;
    return isExceeded() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException trouble) {
    unseen = !(trouble instanceof NoSuchFileException);
    return unseen ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }
}
