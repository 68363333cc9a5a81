package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javalings.model.ErrorCode;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of all codes, which grows with every code. */
class CodeListTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 160})
  void saysOfEveryCodeWhatItMeansInNoMoreColumnsThanThereAre(int columns) {
    var screen = CodeList.printAll(new Size(columns, 24), Theme.UNICODE);

    assertThat(screen.lines())
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(columns));
    var text = screen.text().replaceAll("\\s+", " ");
    for (var code : ErrorCode.values()) {
      assertThat(text).contains(" " + code.word() + " " + code.meaning() + " ");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80})
  void setsTheMeaningBesideTheCodeWhereThereIsRoomAndElseBelow(int columns) {
    var threads = new CodeList(ErrorCode.Area.THREADS.codes());
    var row = threads.row("1 ", ErrorCode.DEADLOCK, columns);

    assertThat(row.getFirst().text())
        .isEqualTo(
            columns == 40
                ? "1 deadlock"
                : "1 deadlock        threads wait for each other, for ever");
    assertThat(row).hasSize(columns == 40 ? 3 : 1);
  }
}
