package javalings.grade;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the program from another, so that their results are not mixed. */
public final class RunnerDigest {

  private RunnerDigest() {}

  /**
   * Of the program that runs, its Java, and these words on how it runs.
   *
   * <p>A jar is read; of a folder of classes, which only tests run from, the names count.
   */
  public static String of(List<String> words) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var path = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)[0]);
      if (Files.isRegularFile(path)) {
        digest.update(Files.readAllBytes(path));
      } else {
        digest.update(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      }
      Stream.concat(Stream.of(Runtime.version().toString()), words.stream())
          .forEach(word -> digest.update((word + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
