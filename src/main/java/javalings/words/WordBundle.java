package javalings.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javalings.model.Language;

/** The words of a language: {@code words.properties}, {@code words_de.properties}. */
public final class WordBundle {

  private static final Properties ENGLISH = read("words.properties", new Properties());

  private WordBundle() {}

  /** The words by their keys; those of English, where nobody has translated them. */
  public static Properties of(Language language) {
    return language.isEnglish()
        ? ENGLISH
        : read("words_%s.properties".formatted(language.code()), new Properties(ENGLISH));
  }

  /** A file that is not there has no words. */
  private static Properties read(String name, Properties into) {
    try (var in = WordBundle.class.getResourceAsStream("/javalings/view/text/" + name)) {
      if (in != null) {
        into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return into;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
