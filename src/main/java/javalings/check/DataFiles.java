package javalings.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The folder of files that a process keeps for its checks. It is among the temporary files of the
 * process. An engine has a folder of its own for those, and the process that started it deletes it.
 */
final class DataFiles {

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

  /** A new folder there. */
  static DataFiles in(Path temp) throws IOException {
    var folder = Files.createTempDirectory(temp, "javalings-data-");
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
}
