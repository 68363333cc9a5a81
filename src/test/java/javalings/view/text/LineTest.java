package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static final Line LINE =
      Line.of(
          TextSpan.of(Style.FAIL, "error"),
          TextSpan.plain(": "),
          new TextSpan(Style.PATH, "世界", "file:///w"));

  @Test
  void cutsAtAColumnAndKeepsStyles() {
    assertThat(LINE.cut(6))
        .isEqualTo(Line.of(TextSpan.of(Style.FAIL, "error"), TextSpan.plain(":")));
    assertThat(LINE.cut(8))
        .isEqualTo(Line.of(TextSpan.of(Style.FAIL, "error"), TextSpan.plain(": ")));
    assertThat(LINE.cut(11)).isEqualTo(LINE);
    assertThat(LINE.cut(0)).isEqualTo(Line.EMPTY);
  }

  @Test
  void leavesOutAllThatIsBehindACut() {
    assertThat(Line.of(TextSpan.plain("世"), TextSpan.plain("a")).cut(1)).isEqualTo(Line.EMPTY);
  }

  @Test
  void neverHoldsAControlCharacter() {
    var span = new TextSpan(Style.PLAIN, "\u001b[2J\u007f\u009b\u202Ex\ud800", "a\u001bb");
    assertThat(span.text()).isEqualTo("␛[2J␡\uFFFD\uFFFDx\uFFFD");
    assertThat(span.link()).isEqualTo("a␛b");
  }

  @Test
  void fillsARowWithOneStyle() {
    assertThat(LINE.filled(Style.SELECTED, 12)).isEqualTo(Line.of(Style.SELECTED, "error: 世界 "));
    assertThat(LINE.filled(Style.SELECTED, 8)).isEqualTo(Line.of(Style.SELECTED, "error:  "));
  }

  @Test
  void isReadWithoutStylesAndWithoutSpacesAtTheEnd() {
    var screen = new Screen(List.of(LINE, Line.plain("a  "), Line.EMPTY));
    assertThat(screen.text()).isEqualTo("error: 世界\na\n\n");
    assertThat(screen.within(new Size(20, 6)).lines()).hasSize(3);
  }
}
