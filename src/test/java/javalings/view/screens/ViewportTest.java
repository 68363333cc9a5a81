package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;

class ViewportTest {

  private static final LineBlock FIRST = block("error", "errors", 3);
  private static final LineBlock SECOND = block("error", "errors", 2);
  private static final LineBlock THIRD = block("warning", "warnings", 1);
  private static final LineBlock LAST = block("printed output", "", 2);
  private static final List<LineBlock> ALL = List.of(FIRST, SECOND, THIRD, LAST);

  private static LineBlock block(String one, String many, int lines) {
    return new LineBlock(
        one, many, IntStream.rangeClosed(1, lines).mapToObj(i -> Line.plain(one + i)).toList());
  }

  private static Viewport window(int height) {
    return new Viewport(ALL, 60, height, Theme.UNICODE);
  }

  private static List<String> text(Viewport viewport, int scroll) {
    return viewport.rows(scroll).stream().map(Line::text).toList();
  }

  @Test
  void showsAllThatFits() {
    assertThat(window(11).limit()).isZero();
    assertThat(text(window(12), 0))
        .containsExactly(
            "error1",
            "error2",
            "error3",
            "",
            "error1",
            "error2",
            "",
            "warning1",
            "",
            "printed output1",
            "printed output2",
            "");
  }

  @Test
  void countsWhatBeginsBelowByKind() {
    assertThat(text(window(4), 0))
        .containsExactly(
            "error1", "error2", "error3", "… and 1 more error, 1 warning, printed output (↓)");
    assertThat(text(window(5), 0))
        .last()
        .isEqualTo("… and 1 more error, 1 warning, printed output (↓)");
    assertThat(text(window(6), 0)).last().isEqualTo("… and 1 warning, printed output (↓)");
    assertThat(text(window(10), 0)).last().isEqualTo("… and printed output (↓)");
  }

  @Test
  void countsLinesWhereNothingElseBeginsBelow() {
    assertThat(text(window(10), 0).size()).isEqualTo(10);
    var one = new Viewport(List.of(block("page", "", 9)), 60, 4, Theme.ASCII);
    assertThat(text(one, 0))
        .containsExactly("page1", "page2", "page3", "... and 6 more lines (down)");
    assertThat(text(one, 4))
        .containsExactly("page5", "page6", "page7", "... and 2 more lines (down)");
    assertThat(text(one, 5)).containsExactly("page6", "page7", "page8", "page9");
  }

  @Test
  void leavesOutOfTheFoldWhatDoesNotFit() {
    var narrow = new Viewport(ALL, 34, 4, Theme.UNICODE);
    assertThat(text(narrow, 0)).last().isEqualTo("… and 1 more error, 1 warning (↓)");
    var narrower = new Viewport(ALL, 22, 4, Theme.UNICODE);
    assertThat(text(narrower, 0)).last().isEqualTo("… and 1 more error (↓)");
    var tiny = new Viewport(ALL, 20, 4, Theme.UNICODE);
    assertThat(text(tiny, 0)).last().isEqualTo("… and 8 more lines (");
  }

  @Test
  void neverScrollsBeyondTheEnds() {
    assertThat(window(4).limit()).isEqualTo(7);
    assertThat(text(window(4), 99)).isEqualTo(text(window(4), 7));
    assertThat(text(window(4), -3)).isEqualTo(text(window(4), 0));
    assertThat(text(window(4), 7))
        .containsExactly("warning1", "", "printed output1", "printed output2");
  }

  @Test
  void scrollsUntilABlockIsInSight() {
    assertThat(window(4).scrollTo(FIRST)).isZero();
    assertThat(window(5).scrollTo(SECOND)).isEqualTo(2);
    assertThat(text(window(5), 2)).contains("error1", "error2");
    assertThat(window(2).scrollTo(SECOND)).isEqualTo(4);
    assertThat(window(5).scrollTo(LAST)).isEqualTo(6);
    assertThat(window(20).scrollTo(LAST)).isZero();
  }
}
