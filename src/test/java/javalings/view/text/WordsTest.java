package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Language;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Path FOLDER = Path.of("src/main/resources/javalings/view/text");
  private static final Pattern PLACEHOLDER = Pattern.compile("%[-\\d]*([sd])");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");
  private static final Words GERMAN = Words.of(new Language("de"));

  /** A word without a translation would be in English, in the middle of a German screen. */
  @Test
  void germanHasTheKeysOfEnglishAndTheirPlaceholders() throws IOException {
    assertThat(keys("words_de.properties")).isEqualTo(keys("words.properties"));
    for (var key : keys("words.properties")) {
      assertThat(placeholders(GERMAN.say(key)))
          .as(key)
          .isEqualTo(placeholders(Words.ENGLISH.say(key)));
    }
  }

  @Test
  void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
    var keys = keys("words.properties");
    var families =
        keys.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
    var used = new TreeSet<>(literals(families));
    for (var one : List.of("block.error", "block.warning")) {
      used.add(one + "s"); // made of the other
    }
    assertThat(used).isEqualTo(keys);
  }

  @Test
  void aLanguageThatNobodyHasTranslatedIsEnglishWhateverTheLocale() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Words.of(new Language("fr")).say("key.next")).isEqualTo("next");
      assertThat(Words.of(Language.ENGLISH).say("key.next")).isEqualTo("next");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Words.of(new Language("de")).say("key.next")).isEqualTo("weiter");
  }

  private static Set<String> keys(String file) throws IOException {
    try (var lines = Files.lines(FOLDER.resolve(file))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(it -> it.group(1)).toList();
  }

  private static Set<String> literals(Set<String> families) throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/javalings"))) {
      return files
          .filter(file -> file.toString().matches(".*[/\\\\](?:view|watch|cli)[/\\\\].*\\.java"))
          .flatMap(WordsTest::literals)
          .filter(key -> families.contains(key.replaceFirst("\\..*", "")))
          .filter(key -> !key.endsWith(".txt")) // a file's name
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> literals(Path file) {
    try {
      return LITERAL
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult it) -> it.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
