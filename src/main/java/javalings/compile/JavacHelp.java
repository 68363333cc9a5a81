package javalings.compile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
   * @param said javac's sentences, and the text at the place
   * @param visible what the file sees beside its own classes, in words
   */
  static Optional<String> forError(String key, String said, String visible) {
    return known(key)
        .map(word -> help(word, caseOf(word, said).orElse(word)).replace("@VISIBLE@", visible));
  }

  /** The help where the text shows better than javac what to do. */
  static Optional<String> withTodo(String key, String todo) {
    return known(key).map(word -> todo + ". In Rust: " + WORDS.getProperty(word + ".rust"));
  }

  private static String help(String word, String chosen) {
    var rust = WORDS.getProperty(chosen + ".rust", WORDS.getProperty(word + ".rust"));
    return WORDS.getProperty(chosen) + ". In Rust: " + rust;
  }

  /** One key stands for several mistakes: what helps against one would be false for another. */
  private static Optional<String> caseOf(String word, String said) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> word + "." + n)
        .takeWhile(WORDS::containsKey)
        .filter(it -> Pattern.compile(WORDS.getProperty(it + ".if")).matcher(said).find())
        .findFirst();
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
