import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
      Borrows8.turn(new Rows(rows, 0, new ArrayList<>()));
    } catch (IndexOutOfBoundsException e) {
      var failure =
          new AssertionError(
              "A picture whose height is %d: %s".formatted(height, e.getMessage()));
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

  @Test
  void the_two_rows_come_from_two_parts() {
    for (var height = 2; height < 7; height++) {
      var rows = IntStream.range(0, height).mapToObj(Borrows8Check::row).toList();
      var asked = new ArrayList<Rows>();
      Borrows8.turn(new Rows(rows, 0, asked));
      for (var i = 0; i + 1 < asked.size(); i += 2) {
        assertFalse(
            asked.get(i).overlaps(asked.get(i + 1)),
            "Two rows were asked for, one after the other, of one part. Nothing says that these are two rows,"
                + " and not one");
      }
    }
  }

  /**
   * @param first where these rows are in the picture
   * @param asked the parts that were asked for a row, one after the other
   */
  private record Rows(List<Borrows8.Row> rows, int first, List<Rows> asked)
      implements Borrows8.Rows {

    boolean overlaps(Rows other) {
      return first < other.first + other.height() && other.first < first + height();
    }

    @Override
    public int height() {
      return rows.size();
    }

    @Override
    public Borrows8.Row row(int y) {
      if (y < 0 || y >= rows.size()) {
        throw new IndexOutOfBoundsException(
            "somebody asked for row %d of a part whose height is %d".formatted(y, rows.size()));
      }
      asked.add(this);
      return rows.get(y);
    }

    @Override
    public Borrows8.Parts split(int y) {
      if (y < 0 || y > rows.size()) {
        throw new IndexOutOfBoundsException(
            "somebody split a part whose height is %d at row %d".formatted(rows.size(), y));
      }
      return new Borrows8.Parts(
          new Rows(rows.subList(0, y), first, asked),
          new Rows(rows.subList(y, rows.size()), first + y, asked));
    }
  }
}
