package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnedProseTest {

  private static String prose(String text, int columns) {
    return ColumnedProse.of(text, new Size(columns, Integer.MAX_VALUE), Theme.UNICODE).text();
  }

  @Test
  void whatFitsStaysAsItIs() {
    var text = "  ./runner hint [NAME]  the next one\n\nexit codes: 0  1\n";
    assertThat(prose(text, 80)).isEqualTo(text);
  }

  @Test
  void aSentenceIsBrokenBetweenWordsAndGoesOnFurtherIn() {
    assertThat(prose("There is no exercise Movs1; did you mean Moves1?", 30))
        .isEqualTo("There is no exercise Movs1;\n  did you mean Moves1?\n");
  }

  @Test
  void aColumnGoesOnBelowItself() {
    assertThat(prose("ok   disk   80055 MB free, which is enough", 26))
        .isEqualTo("ok   disk   80055 MB free,\n            which is\n            enough\n");
  }

  @Test
  void aColumnThatLeavesNoRoomForItselfIsNone() {
    assertThat(prose("a name that is long  what it is for, in words", 24))
        .isEqualTo("a name that is long what\n  it is for, in words\n");
  }

  @Test
  void anInsetKeepsMostOfTheRow() {
    assertThat(prose("  one two three four five", 20))
        .isEqualTo("  one two three four\n    five\n");
    assertThat(prose(" ".repeat(18) + "one two three", 20)).isEqualTo("     one two three\n");
  }

  @Test
  void nothingIsPrintedThatTheTerminalCannotShow() {
    var screen = ColumnedProse.of("[NAME\u2026]", Size.STANDARD, Theme.ASCII);
    assertThat(screen.text()).isEqualTo("[NAME?]\n");
  }
}
