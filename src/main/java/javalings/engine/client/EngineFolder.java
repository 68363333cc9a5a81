package javalings.engine.client;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javalings.engine.FolderTree;

/**
 * The folder that an engine is started in: an empty one of its own, so that a file with a relative
 * name ends up among nobody's files, and the kit of the checks can see it there.
 */
final class EngineFolder {

  /** The environment variable that tells the engine; {@code javalings.check} reads it. */
  static final String VARIABLE = "JAVALINGS_ENGINE_FOLDER";

  private static final String PREFIX = "javalings-engine-";

  private final FolderTree tree;

  private EngineFolder(FolderTree tree) {
    this.tree = tree;
  }

  static EngineFolder make() throws IOException {
    return makeIn(temp());
  }

  static EngineFolder makeIn(Path temp) throws IOException {
    var name = PREFIX + ProcessHandle.current().pid() + "-";
    try {
      return new EngineFolder(new FolderTree(Files.createTempDirectory(temp, name).toRealPath()));
    } catch (FileSystemException e) {
      throw new IOException("no folder can be made in %s: %s".formatted(temp, why(e)), e);
    }
  }

  private static String why(FileSystemException trouble) {
    return switch (trouble) {
      case NoSuchFileException _ -> "it is not there";
      case AccessDeniedException _ -> "there is no permission";
      default -> String.valueOf(trouble.getReason());
    };
  }

  Path path() {
    return tree.root();
  }

  /** Deletes it with all that is in it; where that cannot be done, a later engine tries again. */
  void delete() {
    tree.delete();
  }

  private static Path temp() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Deletes the folders of terminals that were killed and could not do it. */
  static void sweep() {
    try (var folders = Files.newDirectoryStream(temp(), EngineFolder::isOrphaned)) {
      folders.forEach(folder -> new FolderTree(folder).delete());
    } catch (IOException | DirectoryIteratorException e) {
      return; // nothing depends on it
    }
  }

  private static boolean isOrphaned(Path folder) {
    var name = folder.getFileName().toString();
    if (!name.startsWith(PREFIX)) {
      return false;
    }
    var pid = name.substring(PREFIX.length()).replaceFirst("-.*", "");
    return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
  }
}
