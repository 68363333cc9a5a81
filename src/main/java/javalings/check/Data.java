package javalings.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Files that come with the program and that lessons work on: a module made by rustc, a model. A
 * check hands them to the learner's code, which sees no file of ours.
 *
 * <pre>{@code
 * var module = Parser.parse(Data.bytes("process_image.wasm"));
 * }</pre>
 */
public final class Data {

  private Data() {}

  /**
   * The content, a copy of its own each time.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static byte[] bytes(String name) {
    try (var in = Data.class.getResourceAsStream("data/" + name)) {
      if (in == null || name.isEmpty() || name.contains("/")) {
        throw new IllegalArgumentException(
            "there is no data \"%s\"; src/main/resources/javalings/check/data has none of that name"
                .formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same as a file, for code that maps it or reads parts of it. It is the same file each time,
   * it ends with this process, and what somebody wrote into it is gone at the next call.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static Path file(String name) {
    try {
      return DataFiles.ofThisProcess().file(name, bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
