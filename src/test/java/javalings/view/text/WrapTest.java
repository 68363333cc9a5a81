package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

  private static List<String> text(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  @Test
  void breaksBetweenWords() {
    assertThat(text(Wrap.words(Style.PLAIN, "one two  three", 7)))
        .containsExactly("one two", "three");
    assertThat(text(Wrap.words(Style.PLAIN, "one two", 6))).containsExactly("one", "two");
    assertThat(text(Wrap.words(Style.PLAIN, "", 6))).containsExactly("");
  }

  @Test
  void breaksWordsThatAreWiderThanARow() {
    assertThat(text(Wrap.words(Style.PLAIN, "a abcdefgh b", 3)))
        .containsExactly("a", "abc", "def", "gh", "b");
    assertThat(text(Wrap.words(Style.PLAIN, "世界世界", 3))).containsExactly("世", "界", "世", "界");
    assertThat(text(Wrap.words(Style.PLAIN, "世界", 1))).containsExactly("世", "界");
  }

  @Test
  void keepsWordsOfSeveralStylesTogether() {
    var line =
        Line.of(TextSpan.plain("see ("), TextSpan.of(Style.CODE, "a b"), TextSpan.plain("), now"));
    var rows = Wrap.words(line, 7);
    assertThat(text(rows)).containsExactly("see (a", "b), now");
    assertThat(rows.getFirst())
        .isEqualTo(Line.of(TextSpan.plain("see ("), TextSpan.of(Style.CODE, "a")));
  }

  @Test
  void spacesHaveTheStyleOfBothTheirNeighbours() {
    var code = TextSpan.of(Style.CODE, "a b");
    assertThat(Wrap.words(Line.of(code), 9)).containsExactly(Line.of(code));
    var mixed =
        Line.of(TextSpan.of(Style.CODE, "a"), TextSpan.plain(" "), TextSpan.of(Style.KEY, "b"));
    assertThat(Wrap.words(mixed, 9)).containsExactly(mixed);
    var links =
        Line.of(
            new TextSpan(Style.PATH, "a", "x:a"),
            TextSpan.plain(" "),
            new TextSpan(Style.PATH, "b", "x:b"));
    assertThat(Wrap.words(links, 9)).containsExactly(links);
  }

  @Test
  void anAddressIsBrokenBehindASlashAndEveryPartLeadsToAllOfIt() {
    var url = "https://a.org/java/base/x.html";
    var rows = Wrap.words(Line.of(TextSpan.plain("see ("), new TextSpan(Style.PATH, url, url)), 16);
    assertThat(text(rows)).containsExactly("see", "(https://a.org/", "java/base/x.html");
    assertThat(rows.getLast().spans()).extracting(TextSpan::link).containsExactly(url);
    assertThat(text(Wrap.words(Line.of(new TextSpan(Style.PATH, url, url)), 9)))
        .containsExactly("https://a", ".org/", "java/", "base/", "x.html");
    assertThat(text(Wrap.words(Line.of(new TextSpan(Style.PATH, "aaa/bbbbbbb", "x:a")), 4)))
        .containsExactly("aaa/", "bbbb", "bbb");
  }

  @Test
  void setsFurtherRowsIn() {
    assertThat(text(Wrap.hanging(Line.plain("one two three four"), 8)))
        .containsExactly("one two", "  three", "  four");
    assertThat(text(Wrap.hanging(Line.plain("one  two three"), 7)))
        .containsExactly("one two", "  three");
    assertThat(text(Wrap.hanging(Line.plain("one two"), 7))).containsExactly("one two");
  }

  @Test
  void putsTextBesideItsLabel() {
    assertThat(text(Wrap.labelled(Line.plain("note:"), Line.plain("one two three"), 13)))
        .containsExactly("note: one two", "      three");
    assertThat(text(Wrap.labelled(Line.plain("note:"), Line.plain("one two"), 10)))
        .containsExactly("note: one", "      two");
    assertThat(text(Wrap.labelled(Line.plain("note:"), Line.plain("one two"), 9)))
        .containsExactly("note: one", "  two");
  }

  @Test
  void breaksASentenceWithSpacesInARowBetweenWords() {
    assertThat(text(Wrap.keepingSpaces(Line.plain("[1  flour] failed"), 12)))
        .containsExactly("[1  flour]", "failed");
    assertThat(text(Wrap.keepingSpaces(Line.plain("a  bcdefgh"), 4)))
        .containsExactly("a ", "bcde", "fgh");
  }

  @Test
  void keepsEverySpaceOfOutput() {
    assertThat(text(Wrap.anywhere(Line.plain("ab  cd"), 3))).containsExactly("ab ", " cd");
    assertThat(text(Wrap.anywhere(Line.plain("abc"), 3))).containsExactly("abc");
  }

  @Test
  void breaksCodeAtASpaceAndSetsTheRestIn() {
    assertThat(text(Wrap.code(Line.plain("  a = b + c;"), 12))).containsExactly("  a = b + c;");
    assertThat(text(Wrap.code(Line.plain("  a = b  + cde + f;"), 10)))
        .containsExactly("  a = b  +", "     cde +", "     f;");
    assertThat(text(Wrap.code(Line.plain("  abcdefgh"), 6)))
        .containsExactly("  abcd", "   efg", "   h");
    assertThat(text(Wrap.code(Line.plain("世界 世界"), 6))).containsExactly("世界", "   世", "   界");
  }
}
