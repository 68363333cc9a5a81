package javalings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.watch.core.Key;
import org.junit.jupiter.api.Test;

/** At a terminal without screens, what is pasted comes as if it were typed. */
class TypedLineTest {

  @Test
  void aKeyOrTwoOnALineAreKeysAndAnEmptyLineIsEnter() {
    assertThat(keys("h\n", "hh\n", "\n", "q")).isEqualTo("h hh ENTER q");
  }

  @Test
  void aPastedWordIsNoKeys() {
    assertThat(keys("a\n", "proxy\n", "the boxy one\n", "b\n")).isEqualTo("a b");
  }

  @Test
  void anArrowIsNoLetter() {
    assertThat(keys("\033[A\n", "\033OA\n", "h\n")).isEqualTo("h");
  }

  @Test
  void wordsAreSearchedForUntilAnEmptyLine() {
    assertThat(keys("/parts\n", "and more\n", "\n", "proxy\n")).isEqualTo("/parts and more ENTER");
    assertThat(keys("/\n", "parts\n")).isEqualTo("/ parts");
  }

  private static String keys(String... typed) {
    var line = new TypedLine();
    return Stream.of(typed)
        .map(together -> {
          together.chars().forEach(it -> line.add((char) it));
          return written(line.take(3));
        })
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String written(List<Key> keys) {
    return keys.stream()
        .map(key ->
            switch (key) {
              case Key.Letter(var letter) -> Character.toString(letter);
              case Key.Named named -> named.name();
            })
        .collect(Collectors.joining());
  }
}
