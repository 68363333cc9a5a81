package javalings.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Advice for javac's commonest errors, by its own codes; the words are in a resource. */
final class JavacHelp {

  private static final Properties WORDS = load();

  private JavacHelp() {}

  static Optional<String> forCode(String code) {
    return Optional.ofNullable(WORDS.getProperty(code));
  }

  private static Properties load() {
    var words = new Properties();
    try (var in = JavacHelp.class.getResourceAsStream("javac-help.properties")) {
      if (in == null) {
        throw new IllegalStateException("javac-help.properties is not in the jar");
      }
      words.load(in);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
