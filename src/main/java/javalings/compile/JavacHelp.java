package javalings.compile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import javalings.model.ErrorCode;

/**
 * Advice for javac's commonest errors: what to do, and what Rust does there. The sentences are in a
 * resource, by the words of the catalogue.
 */
final class JavacHelp {

  private static final Properties WORDS = load();

  private JavacHelp() {}

  /** What to do about the error with this key. */
  static Optional<String> forKey(String key) {
    return ErrorCode.of(key).map(code -> WORDS.getProperty(code.word()));
  }

  /** Rust's way in a sentence, as a note below the error. */
  static Optional<String> rust(String key) {
    return ErrorCode.of(key)
        .map(code -> WORDS.getProperty(code.word() + ".rust"))
        .map(way -> "in Rust: " + way);
  }

  private static Properties load() {
    var words = new Properties();
    try (var in = JavacHelp.class.getResourceAsStream("javac-help.properties")) {
      if (in == null) {
        throw new IllegalStateException("javac-help.properties is not in the jar");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
