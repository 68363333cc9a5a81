package javalings.view.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javalings.view.screens.ScreenSample;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;

/** Source lines, the parts of them that are seen, and places as offsets. */
class ExcerptTest {

  @Test
  void tabsEndAtTheNextStop() {
    var line = DisplayedLine.of("\ta\tb");
    assertThat(line.from(0)).isEqualTo("    a   b");
    assertThat(List.of(line.column(1), line.column(2), line.column(4), line.column(5)))
        .containsExactly(0, 4, 8, 9);
    assertThat(line.column(99)).isEqualTo(9);
    assertThat(line.indent()).isEqualTo(4);
  }

  @Test
  void theOtherHalfOfASurrogatePairIsWhereTheFirstIs() {
    var line = DisplayedLine.of("🦀x");
    assertThat(List.of(line.column(1), line.column(2), line.column(3))).containsExactly(0, 0, 2);
  }

  @Test
  void aLongRowIsCutAroundItsMark() {
    var text = "x".repeat(50) + "ERROR" + "y".repeat(50);
    var row = SourceRow.of(text, List.of(new Underline(50, 55, true, "")), 20);
    assertThat(row.text(Theme.UNICODE).text()).isEqualTo("…xxxxERRORyyyyyyyyy…");
    assertThat(row.underlines()).containsExactly(new Underline(5, 10, true, ""));
    assertThat(row.text(Theme.ASCII).text()).isEqualTo("...xxERRORyyyyyyy...");
  }

  @Test
  void aMarkWiderThanItsRoomIsSeenFromItsBeginning() {
    var row =
        SourceRow.of(
            "x".repeat(50) + "y".repeat(50), List.of(new Underline(50, 100, true, "")), 20);
    assertThat(row.text(Theme.UNICODE).text()).isEqualTo("…xxxyyyyyyyyyyyyyy" + "y…");
  }

  @Test
  void theEndOfALongRowIsSeenWhereTheMarkIsThere() {
    var text = "x".repeat(50) + "END";
    var row = SourceRow.of(text, List.of(new Underline(50, 53, true, "")), 20);
    assertThat(row.text(Theme.UNICODE).text()).startsWith("…x").endsWith("xEND");
  }

  @Test
  void aRowThatFitsIsNotCut() {
    var row = SourceRow.of("x".repeat(20), List.of(new Underline(19, 20, true, "")), 20);
    assertThat(row.text(Theme.UNICODE).text()).isEqualTo("x".repeat(20));
    assertThat(SourceRow.of("x".repeat(21), List.of(), 20).text(Theme.UNICODE).text())
        .isEqualTo("x".repeat(19) + "…");
  }

  @Test
  void halfACharacterIsBlank() {
    assertThat(DisplayWidth.slice("a世界b", 2, 4)).isEqualTo(" 界b");
    assertThat(DisplayWidth.slice("a世界b", 1, 3)).isEqualTo("世");
    assertThat(DisplayWidth.slice("abc", 5, 3)).isEmpty();
    assertThat(DisplayWidth.expandTabs("a\tb\t世\tc", 4)).isEqualTo("a   b   世  c");
  }

  @Test
  void partingNeverSplitsACharacter() {
    assertThat(CommonAffixes.of("a🦀b", "a🦁b")).isEqualTo(new CommonAffixes(1, 1));
    assertThat(CommonAffixes.of("\ud83e\udd80", "\ud83d\udd80")).isEqualTo(new CommonAffixes(0, 0));
    assertThat(CommonAffixes.of("aa", "aaa")).isEqualTo(new CommonAffixes(2, 0));
    assertThat(CommonAffixes.of("ab", "xb")).isEqualTo(new CommonAffixes(0, 1));
  }

  @Test
  void partingKeepsNumbersWhole() {
    assertThat(CommonAffixes.of("was 1000, now 850", "was 850, now 850"))
        .isEqualTo(new CommonAffixes(4, 9));
    assertThat(CommonAffixes.of("of 12", "of 123")).isEqualTo(new CommonAffixes(3, 0));
    assertThat(CommonAffixes.of("of 123", "of 12")).isEqualTo(new CommonAffixes(3, 0));
    assertThat(CommonAffixes.of("x1 of 12", "x1 of 13")).isEqualTo(new CommonAffixes(6, 0));
    assertThat(CommonAffixes.of("12 of", "312 of")).isEqualTo(new CommonAffixes(0, 3));
    assertThat(CommonAffixes.of("312 of", "12 of")).isEqualTo(new CommonAffixes(0, 3));
    assertThat(CommonAffixes.of("R7a", "R7b")).isEqualTo(new CommonAffixes(2, 0));
    assertThat(CommonAffixes.of("30", "0")).isEqualTo(new CommonAffixes(0, 0));
  }

  @Test
  void textsWithLittleInCommonPartAtOnce() {
    assertThat(CommonAffixes.of("false", "true")).isEqualTo(new CommonAffixes(0, 0));
    assertThat(CommonAffixes.of("abcd", "abxy")).isEqualTo(new CommonAffixes(2, 0));
    assertThat(CommonAffixes.of("abcde", "abxyz")).isEqualTo(new CommonAffixes(0, 0));
    assertThat(CommonAffixes.of("", "a").hasCommonPart()).isFalse();
  }

  @Test
  void whatIsMissingIsSaid() {
    var affixes = CommonAffixes.of("ALARM cellar", "cellar");
    assertThat(affixes.mark("cellar")).isEqualTo(new Underline(0, 1, true, "missing here"));
    assertThat(affixes.mark("ALARM cellar")).isEqualTo(new Underline(0, 6, true, ""));
  }

  @Test
  void whatIsBehindTheEndIsTakenForTheEnd() {
    var text = List.of("abc", "de");
    assertThat(LabelledSpan.on(text, ScreenSample.place(1, 2, 2, 1), true, ""))
        .isEqualTo(new LabelledSpan(1, 2, 1, 4, true, ""));
    assertThat(LabelledSpan.on(text, ScreenSample.place(2, 1, 2, 1), true, ""))
        .isEqualTo(new LabelledSpan(2, 1, 2, 1, true, ""));
    assertThat(LabelledSpan.on(text, ScreenSample.place(1, 1, 9, 4), true, ""))
        .isEqualTo(new LabelledSpan(1, 1, 2, 3, true, ""));
    assertThat(LabelledSpan.on(text, ScreenSample.place(3, 7, 3, 8), true, ""))
        .isEqualTo(new LabelledSpan(2, 3, 2, 3, true, ""));
  }
}
