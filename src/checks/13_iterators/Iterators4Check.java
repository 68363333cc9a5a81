import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Iterators4Check {

  @Test
  void looks_at_every_three_in_a_row() {
    warns(4, 1, 2, 3, 4, 5, 6);
    warns(2, 1, 2, 3, 4);
    warns(1, 5, 1, 2, 3, 0);
    warns(3, -20, -19, -18, -17, -16);
    warns(2, 4.01, 4.02, 4.03, 4.04);
  }

  @Test
  void a_row_may_begin_anywhere() {
    warns(1, 4, 4, 4, 5, 6);
    warns(1, 9, 8, 1, 2, 3);
  }

  @Test
  void standing_still_is_not_rising() {
    warns(0, 1, 1, 2, 2, 3);
    warns(0, 3, 2, 1);
    warns(0, 1, 2, 2);
  }

  @Test
  void copes_with_few_readings() {
    warns(0);
    warns(0, 1);
    warns(0, 1, 2);
    warns(1, 1, 2, 3);
  }

  @Test
  void the_window_moves_by_itself() {
    Shape.of(Iterators4.class).assertNoLoop("warnings").assertDoesNotCall("warnings", "range");
  }

  private static void warns(long expected, double... readings) {
    var list = DoubleStream.of(readings).boxed().toList();
    assertEquals(expected, warnings(list), "Rows of three that rise, in " + list);
  }

  private static long warnings(List<Double> readings) {
    try {
      return Iterators4.warnings(readings);
    } catch (IndexOutOfBoundsException e) {
      var failure =
          new AssertionError(
              "The readings were %s, and somebody looked for a third one in a window without: %s"
                  .formatted(readings, e.getMessage()));
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }
}
