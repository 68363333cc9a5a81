package javalings.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder of files that a process keeps for its checks. An engine is often killed and deletes
 * nothing then, so the next one deletes the folders of processes that are gone.
 */
final class DataFiles {

  private static final Pattern NAME = Pattern.compile("javalings-data-(\\d+)-\\d+");

  private static @Nullable DataFiles current;

  private final Path folder;

  private DataFiles(Path folder) {
    this.folder = folder;
  }

  static synchronized DataFiles ofThisProcess() throws IOException {
    if (current == null) {
      current = in(Path.of(System.getProperty("java.io.tmpdir")));
    }
    return current;
  }

  /** A new folder there, once the folders of dead processes are gone. */
  static DataFiles in(Path temp) throws IOException {
    deleteOrphans(temp);
    var prefix = "javalings-data-" + ProcessHandle.current().pid() + "-";
    var folder = Files.createTempDirectory(temp, prefix);
    folder.toFile().deleteOnExit();
    return new DataFiles(folder);
  }

  /** The file with this content, written whole and moved into place unless it is there. */
  synchronized Path file(String name, byte[] content) throws IOException {
    var file = folder.resolve(name);
    if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Files.createDirectories(folder);
      var draft = Files.write(folder.resolve(name + ".draft"), content);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      file.toFile().deleteOnExit();
    }
    return file;
  }

  private static void deleteOrphans(Path temp) throws IOException {
    try (var folders = Files.newDirectoryStream(temp, "javalings-data-*")) {
      for (var folder : folders) {
        var name = NAME.matcher(folder.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(folder);
        }
      }
    }
  }

  /** Another user's folder stays. */
  private static void delete(Path folder) {
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      // It only takes room.
    }
  }
}
