import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Borrows8Check {

  @Test
  void the_last_row_comes_first() {
    turns(2);
    turns(4);
    turns(10);
  }

  @Test
  void an_odd_picture_keeps_its_middle() {
    turns(3);
    turns(7);
  }

  @Test
  void a_small_picture_is_no_exception() {
    turns(1);
    turns(0);
  }

  /** Turns a picture with this many rows, each of them different, and looks at it. */
  private static void turns(int height) {
    var rows = new ArrayList<>(IntStream.range(0, height).mapToObj(Borrows8Check::row).toList());
    var before = pixels(rows);
    try {
      Borrows8.turn(new Rows(rows));
    } catch (IndexOutOfBoundsException e) {
      var failure =
          new AssertionError(
              "A picture with %d rows: %s".formatted(height, e.getMessage()));
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
    assertEquals(
        before.reversed(),
        pixels(rows),
        "The rows of a picture with %d rows, after turning it".formatted(height));
  }

  private static Borrows8.Row row(int y) {
    return new Borrows8.Row(10 * y + 11, 10 * y + 12, 10 * y + 13);
  }

  private static List<String> pixels(List<Borrows8.Row> rows) {
    return rows.stream().map(row -> Arrays.toString(row.pixels)).toList();
  }

  private record Rows(List<Borrows8.Row> rows) implements Borrows8.Rows {
    @Override
    public int height() {
      return rows.size();
    }

    @Override
    public Borrows8.Row row(int y) {
      if (y < 0 || y >= rows.size()) {
        throw new IndexOutOfBoundsException(
            "somebody asked for row %d of a part with %d rows".formatted(y, rows.size()));
      }
      return rows.get(y);
    }

    @Override
    public Borrows8.Parts split(int y) {
      if (y < 0 || y > rows.size()) {
        throw new IndexOutOfBoundsException(
            "somebody split %d rows at row %d".formatted(rows.size(), y));
      }
      return new Borrows8.Parts(
          new Rows(rows.subList(0, y)), new Rows(rows.subList(y, rows.size())));
    }
  }
}
