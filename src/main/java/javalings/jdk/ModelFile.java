package javalings.jdk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.model.Source;

/** A file with rows for libraries of one's own. */
public final class ModelFile {

  /** The file's name where it is found without being named. */
  public static final String NAME = "javalings-model.txt";

  /** The files that only the folder of a whole project has. */
  private static final List<String> PROJECT =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", ".git");

  private static final int MOST_FOLDERS = 6;

  private ModelFile() {}

  /**
   * The nearest one to a source: in its folder, or above it, up to the folder of the project and no
   * more than five folders up.
   */
  public static Optional<Path> near(Path source) {
    var folder = source.toAbsolutePath().getParent();
    for (int i = 0; i < MOST_FOLDERS && folder != null; i++) {
      if (Files.isRegularFile(folder.resolve(NAME))) {
        return Optional.of(folder.resolve(NAME));
      }
      if (PROJECT.stream().map(folder::resolve).anyMatch(Files::exists)) {
        return Optional.empty();
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /**
   * A model with the rows of a file on top.
   *
   * @throws ModelRowException for a row that cannot be read
   */
  public static JdkModel read(JdkModel below, Path file) throws IOException {
    var name = file.toString().replace('\\', '/');
    try {
      return below.with(name, Source.decode(Files.readAllBytes(file)));
    } catch (CharacterCodingException _) {
      throw new ModelRowException(name, 1, "this is not UTF-8");
    }
  }
}
