package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsiTest {

  private static final Screen SCREEN =
      new Screen(
          List.of(
              Line.of(TextSpan.of(Style.FAIL, "no"), TextSpan.plain(" way")),
              Line.of(new TextSpan(Style.PLAIN, "A.java", "file:///A.java"))));

  @Test
  void opensAndClosesEachStyleAndLink() {
    assertThat(Ansi.print(SCREEN, Palette.COLOR))
        .isEqualTo(
            """
            \u001b[1;31mno\u001b[0m way
            \u001b]8;;file:///A.java\u001b\\A.java\u001b]8;;\u001b\\
            """);
  }

  @Test
  void isPlainTextWithoutColour() {
    assertThat(Ansi.print(SCREEN, Palette.NONE)).isEqualTo("no way\nA.java\n");
  }

  @Test
  void everyStyleButPlainIsTold() {
    for (var style : EnumSet.complementOf(EnumSet.of(Style.PLAIN))) {
      assertThat(Palette.COLOR.sgr(style)).as(style.name()).matches("[1247](;(4|3[1-6]))*|3[1-6]");
      assertThat(Palette.NONE.sgr(style)).isEmpty();
    }
  }

  @Test
  void asciiTerminalsGetAsciiOfTheSameWidth() {
    assertThat(Theme.of(StandardCharsets.UTF_8)).isEqualTo(Theme.UNICODE);
    assertThat(Theme.of(StandardCharsets.US_ASCII)).isEqualTo(Theme.ASCII);
    var screen = new Screen(List.of(Line.plain("‘a’ “b” – \u00a0世e\u0301✓")));
    assertThat(Theme.ASCII.finish(screen).text()).isEqualTo("'a' \"b\" -  ??e?\n");
    assertThat(Theme.UNICODE.finish(screen)).isEqualTo(screen);
    var german = new Screen(List.of(Line.plain("„Größe“ heißt Übung")));
    assertThat(Theme.ASCII.finish(german).text()).isEqualTo("\"Grose\" heist Ubung\n");
  }

  @Test
  void terminalsOfOtherCharsetsKeepTheLettersThatTheyHave() {
    var screen = new Screen(List.of(Line.plain("Größe „ё“ 日本 \u009b")));
    assertThat(shown(screen, "ISO-8859-1")).isEqualTo("Größe \"?\" ???? ?");
    assertThat(shown(screen, "KOI8-R")).isEqualTo("Grose \"ё\" ???? ?");
    assertThat(shown(screen, "EUC-JP")).contains("日本");
  }

  private static String shown(Screen screen, String charset) {
    return Theme.of(Charset.forName(charset)).finish(screen).text().strip();
  }
}
