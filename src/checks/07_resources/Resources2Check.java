import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Resources2Check {
  private final List<String> events = new ArrayList<>();
  private RuntimeException thrown = new IllegalStateException();
  private int rows = 42;

  @Test
  void a_statement_that_fails_to_open_costs_no_connection() {
    for (var failure : List.of(new IllegalStateException(), new IllegalArgumentException())) {
      thrown = failure;
      events.clear();
      assertThrows(
          failure.getClass(),
          () -> count("cannot be prepared"),
          "prepare() threw, and the caller should hear of it");
      assertEquals(
          List.of("connect", "disconnect"),
          events,
          "prepare() threw %s: there is no statement to close, but a connection"
              .formatted(failure.getClass().getSimpleName()));
    }
  }

  @Test
  void the_last_one_opened_is_the_first_one_closed() {
    assertEquals(42, count("select 42"), "The query finds 42 rows");
    assertEquals(
        List.of("connect", "prepare", "count", "close statement", "disconnect"),
        events,
        "A query that works");
    rows = 7;
    assertEquals(7, count("select 7"), "The query finds 7 rows");
  }

  @Test
  void a_query_that_fails_closes_both() {
    assertThrows(
        IllegalStateException.class,
        () -> count("cannot be counted"),
        "count() threw, and the caller should hear of it");
    assertEquals(
        List.of("connect", "prepare", "count", "close statement", "disconnect"),
        events,
        "count() threw");
  }

  private int count(String query) {
    return Resources2.count(
        () -> {
          events.add("connect");
          return new Connection();
        },
        query);
  }

  private void fail(String query, String when) {
    if (query.equals(when)) {
      throw thrown;
    }
  }

  private final class Connection implements Resources2.Connection {
    @Override
    public Resources2.Statement prepare(String query) {
      fail(query, "cannot be prepared");
      events.add("prepare");
      return new Statement(query);
    }

    @Override
    public void close() {
      events.add("disconnect");
    }
  }

  private final class Statement implements Resources2.Statement {
    private final String query;

    Statement(String query) {
      this.query = query;
    }

    @Override
    public int count() {
      events.add("count");
      fail(query, "cannot be counted");
      return rows;
    }

    @Override
    public void close() {
      events.add("close statement");
    }
  }
}
