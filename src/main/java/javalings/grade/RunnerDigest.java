package javalings.grade;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javalings.model.Sha256;

/** Tells one build of the program from another, so that their results are not mixed. */
public final class RunnerDigest {

  private RunnerDigest() {}

  /**
   * Of the program that runs, its Java, and these words on how it runs.
   *
   * <p>A jar is read; of a folder of classes, which only tests run from, the names count.
   */
  public static String of(List<String> words) throws IOException {
    var digest = new Sha256();
    var path = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)[0]);
    if (Files.isRegularFile(path)) {
      digest.add(Files.readAllBytes(path));
    } else {
      digest.add(path.getFileName().toString());
    }
    Stream.concat(Stream.of(Runtime.version().toString()), words.stream())
        .forEach(word -> digest.add(word + "\n"));
    return digest.hex();
  }
}
