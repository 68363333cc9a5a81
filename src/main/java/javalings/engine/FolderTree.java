package javalings.engine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A temporary folder with all that is in it. */
public record FolderTree(Path root) {

  /** Loaded with this class: the program may have been built anew before anything is deleted. */
  private static final Deletion DELETION = new Deletion();

  /** Deletes all of it that can be deleted; the rest only takes room. Links are not followed. */
  public void delete() {
    try {
      Files.walkFileTree(root, DELETION);
    } catch (IOException e) {
      return; // not even its name can be looked up
    }
  }

  /** Deletes a tree from its leaves, and goes on where something stays. */
  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return delete(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
      return delete(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
      return delete(folder);
    }

    private static FileVisitResult delete(Path path) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        return FileVisitResult.CONTINUE; // somebody else's, or not empty
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
