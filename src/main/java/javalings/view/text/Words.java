package javalings.view.text;

import java.util.Locale;
import java.util.Properties;
import javalings.model.Language;
import javalings.words.WordBundle;

/**
 * The words that a person reads on the screens, in one language: {@code words.properties} has them
 * in English, {@code words_de.properties} in German. A piece that is missing there is in English.
 */
public record Words(Properties texts) {

  public static final Words ENGLISH = of(Language.ENGLISH);

  /** The words of a language, whatever the locale of this machine is. */
  public static Words of(Language language) {
    return new Words(WordBundle.of(language));
  }

  /** The words of this key. */
  public String say(String key) {
    var text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return text;
  }

  /**
   * The same with these values in their places; whatever the locale, numbers are in ASCII digits.
   */
  public String say(String key, Object... values) {
    return String.format(Locale.ROOT, say(key), values);
  }

  /** One of two keys, as the number asks for; the number is the first of the values. */
  public String count(long number, String one, String many) {
    return say(number == 1 ? one : many, Quantity.of(number));
  }
}
