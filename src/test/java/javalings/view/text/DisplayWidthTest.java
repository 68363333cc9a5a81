package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abc,          3
          é,            1
          e\u0301,      1
          a\u20DD,      1
          ä\u00AD,      2
          x\u200By,     2
          世界,          4
          ｱ,            1
          ﹏,            2
          한글,          4
          あ,            2
          𠀀,            2
          🦀,            2
          ─✓…,          3
          """)
  void countsColumnsAsTerminalsDo(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0x10FF, 1
          0x1100, 2
          0x115F, 2
          0x1160, 1
          0x2E7F, 1
          0x3FFFD, 2
          0x3FFFE, 1
          0x2FF, 1
          0x300, 0
          """)
  void knowsTheEndsOfTheWideBlocks(String codePoint, int columns) {
    assertThat(DisplayWidth.of(Integer.decode(codePoint).intValue())).isEqualTo(columns);
  }

  @Test
  void cutsBetweenCharactersThatBelongTogether() {
    assertThat(DisplayWidth.prefix("世界", 3)).isEqualTo("世");
    assertThat(DisplayWidth.prefix("e\u0301x", 1)).isEqualTo("e\u0301");
    assertThat(DisplayWidth.prefix("a🦀", 2)).isEqualTo("a");
    assertThat(DisplayWidth.prefix("a🦀", 3)).isEqualTo("a🦀");
    assertThat(DisplayWidth.prefix("abc", 0)).isEmpty();
    assertThat(DisplayWidth.prefix("abc", 9)).isEqualTo("abc");
  }
}
