package javalings.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javalings.model.Language;

/** The words of a language: {@code words.properties}, {@code words_de.properties}. */
public final class WordBundle {

  private WordBundle() {}

  /** The words by their keys; those of English, where nobody has translated them. */
  public static Properties of(Language language) {
    var english = new Properties();
    read("words.properties", english);
    if (language.isEnglish()) {
      return english;
    }
    var translated = new Properties(english);
    read("words_%s.properties".formatted(language.code()), translated);
    return translated;
  }

  /** A file that is not there has no words. */
  private static void read(String name, Properties into) {
    try (var in = WordBundle.class.getResourceAsStream("/javalings/view/text/" + name)) {
      if (in != null) {
        into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
