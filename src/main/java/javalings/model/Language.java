package javalings.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language that people read. Every text is written in English first.
 *
 * @param code of ISO 639: {@code de}
 */
public record Language(String code) {

  public static final Language ENGLISH = new Language("en");

  /** A locale's name begins with the language: {@code de}, {@code de_CH.UTF-8}, {@code de-AT}. */
  private static final Pattern LOCALE = Pattern.compile("([A-Za-z]{2,3})(?:[-_.@:].*)?");

  /** POSIX: the first of these that is set says the locale of messages. */
  private static final String[] VARIABLES = {"LC_ALL", "LC_MESSAGES", "LANG"};

  /** The language that a locale's name begins with; none of {@code C} and {@code POSIX}. */
  public static Optional<Language> of(String locale) {
    var matcher = LOCALE.matcher(locale.strip());
    return matcher.matches()
        ? Optional.of(new Language(matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /**
   * The language that an environment asks for, as gettext(3) reads it: {@code LANGUAGE} comes
   * before the locale, unless that is {@code C}.
   */
  public static Language of(Map<String, String> environment) {
    var locale =
        Stream.of(VARIABLES)
            .map(name -> environment.getOrDefault(name, ""))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse("C");
    if (locale.equals("C") || locale.equals("POSIX")) {
      return ENGLISH;
    }
    return Stream.of(environment.getOrDefault("LANGUAGE", ""), locale)
        .flatMap(it -> of(it).stream())
        .findFirst()
        .orElse(ENGLISH);
  }

  public boolean isEnglish() {
    return code.equals(ENGLISH.code);
  }
}
