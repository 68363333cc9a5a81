package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRowTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,  8, '            0 of 8 solved'
          1, 20, '╸           1 of 20 solved'
          4,  8, '━━━━━       4 of 8 solved'
          8,  8, '━━━━━━━━━━  8 of 8 solved'
          9,  8, '━━━━━━━━━━  9 of 8 solved'
          0,  0, '            0 of 0 solved'
          """)
  void growByHalfCells(int done, int of, String row) {
    var statusRow = new StatusRow(row.length(), Theme.UNICODE);
    assertThat(statusRow.progress(done, of).text()).isEqualTo(row);
  }

  @Test
  void giveWayToTheWords() {
    var words = "4 of 8 solved";
    assertThat(new StatusRow(words.length() + 11, Theme.ASCII).progress(4, 8).text())
        .isEqualTo(words);
    assertThat(new StatusRow(words.length() + 12, Theme.ASCII).progress(4, 8).text())
        .isEqualTo("#####-----  4 of 8 solved");
  }

  @Test
  void partTheEndsOrShowTheRightOne() {
    var statusRow = new StatusRow(8, Theme.UNICODE);
    assertThat(statusRow.ends(Line.plain("abc"), Line.plain("wxyz")).text()).isEqualTo("abc wxyz");
    assertThat(statusRow.ends(Line.plain("abcd"), Line.plain("wxyz")).text()).isEqualTo("wxyz");
    assertThat(statusRow.ends(Line.plain("a"), Line.plain("0123456789")).text())
        .isEqualTo("01234567");
  }
}
