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

  /**
   * The help for the error with this key: what to do comes first, since it may be cut.
   *
   * @param visible what the file sees beside its own classes, in words
   */
  static Optional<String> forKey(String key, String visible) {
    return known(key).flatMap(word -> forKey(key, visible, WORDS.getProperty(word)));
  }

  /** As {@link #forKey(String, String)}, where this text shows better what to do. */
  static Optional<String> forKey(String key, String visible, String todo) {
    return known(key)
        .map(word -> todo + ". In Rust: " + WORDS.getProperty(word + ".rust"))
        .map(help -> help.replace("@VISIBLE@", visible));
  }

  private static Optional<String> known(String key) {
    return ErrorCode.of(key).map(ErrorCode::word).filter(WORDS::containsKey);
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
