package javalings.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/**
 * Why the disk did not do what was asked, in words: many exceptions say it by their class alone.
 */
public final class DiskErrorText {

  private DiskErrorText() {}

  public static String of(UncheckedIOException trouble) {
    return Optional.ofNullable(trouble.getCause())
        .map(DiskErrorText::of)
        .orElseGet(trouble::toString);
  }

  /** Continues "… because", without a full stop. */
  public static String of(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException e -> e.getFile() + " is not there";
      case FileAlreadyExistsException e -> e.getFile() + " is in the way";
      case AccessDeniedException e -> "there is no permission for " + e.getFile();
      case DirectoryNotEmptyException e -> "the folder " + e.getFile() + " is not empty";
      case NotDirectoryException e -> e.getFile() + " is not a folder";
      case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
      default -> Optional.ofNullable(trouble.getMessage()).orElseGet(trouble::toString);
    };
  }
}
