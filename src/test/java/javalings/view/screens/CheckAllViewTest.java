package javalings.view.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import javalings.view.screens.CheckAllView.Cell;
import javalings.view.screens.CheckAllView.State;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckAllViewTest {

  private static final CheckAllView MANY =
      new CheckAllView(
          "Test",
          IntStream.rangeClosed(1, 110)
              .mapToObj(i -> new Cell("01_first", "First" + i, State.PENDING))
              .toList(),
          Duration.ofSeconds(1));

  /** The row below is the cursor's; what has scrolled away cannot be drawn over. */
  @ParameterizedTest
  @CsvSource({"80, 24", "80, 12", "40, 24", "40, 12", "40, 6", "20, 6"})
  void theGridFitsOnTheTerminalThatItIsDrawnOverOn(int columns, int rows) {
    var grid = MANY.print(new Size(columns, rows), Theme.UNICODE);
    assertThat(grid.lines()).hasSizeLessThan(rows).allMatch(line -> line.width() <= columns);
  }

  @Test
  void theGridHasNumbersWhereThereIsRoom() {
    assertThat(MANY.print(new Size(80, 24), Theme.UNICODE).text()).contains("109\u2717");
    assertThat(MANY.print(new Size(40, 12), Theme.UNICODE).text())
        .doesNotContain("109")
        .contains("\u2717".repeat(40));
  }
}
