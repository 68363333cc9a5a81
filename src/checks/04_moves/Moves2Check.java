import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Moves2Check {
  private final List<String> written = new ArrayList<>();
  private RuntimeException failure = new IllegalArgumentException("not a row: bad");
  private int taken;
  private int givenBack;

  @Test
  void gives_the_connection_back_once() {
    for (var rows : List.of(List.of("apples", "pears"), List.of("apples"), List.of(" "), List.<String>of())) {
      Moves2.importRows(pool(), rows);
      assertEquals(
          taken,
          givenBack,
          "The rows were %s. A connection must go back exactly once for each time that it was taken"
              .formatted(rows));
    }
  }

  @Test
  void gives_it_back_after_a_bad_row_too() {
    stopsWith(new IllegalArgumentException("not a row: bad"));
    stopsWith(new IllegalStateException("the database is gone"));
  }

  @Test
  void writes_all_rows_but_blank_ones() {
    var count = Moves2.importRows(pool(), List.of("apples", " ", "pears", "", "plums"));
    assertEquals(List.of("apples", "pears", "plums"), written, "The rows that were written");
    assertEquals(3, count, "The number of rows that were written");
    written.clear();
    Moves2.importRows(pool(), List.of(" figs ", "plums", "plums"));
    assertEquals(List.of(" figs ", "plums", "plums"), written, "Each row is written as it is");
    assertEquals(0, Moves2.importRows(pool(), List.of()), "No rows, nothing to write");
  }

  @Test
  void writes_through_one_connection() {
    Moves2.importRows(pool(), List.of("apples", "pears", "plums"));
    assertEquals(1, taken, "One import should take one connection from the pool");
  }

  @Test
  void the_mark_stays() throws IOException {
    var file = Moves2.Connection.class.getName() + ".class";
    try (var in = Moves2.Connection.class.getClassLoader().getResourceAsStream(file)) {
      assertTrue(
          new String(in.readAllBytes(), ISO_8859_1).contains("javalings/own/Move;"),
          "`Connection` should be marked `@Move`, so that the compiler follows who owns one");
    }
  }

  private void stopsWith(RuntimeException thrown) {
    failure = thrown;
    written.clear();
    var seen =
        assertThrows(
            RuntimeException.class,
            () -> Moves2.importRows(pool(), List.of("apples", "bad", "pears")),
            "A bad row should stop the import with the exception that insert() throws");
    assertSame(thrown, seen, "The exception that insert() throws should reach the caller as it is");
    assertEquals(List.of("apples"), written, "The second of three rows was bad. Rows written");
    assertEquals(
        taken,
        givenBack,
        "insert() threw %s on a bad row: the connection must go back then as well, exactly once"
            .formatted(thrown.getClass().getSimpleName()));
  }

  private Moves2.Pool pool() {
    taken = 0;
    givenBack = 0;
    return new Moves2.Pool() {
      @Override
      public Moves2.Connection take() {
        taken++;
        return Moves2Check.this::insert;
      }

      @Override
      public void giveBack(Moves2.Connection connection) {
        givenBack++;
      }
    };
  }

  private void insert(String row) {
    if (taken <= givenBack) {
      throw new AssertionError(
          "insert(\"" + row + "\") came after the connection was given back: it is not ours then");
    }
    if (row.equals("bad")) {
      throw failure;
    }
    written.add(row);
  }
}
