import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Resources2Check {
  private final List<String> events = new ArrayList<>();

  @Test
  void a_statement_that_fails_to_open_costs_no_connection() {
    assertThrows(
        IllegalStateException.class,
        () -> count("cannot be prepared"),
        "prepare() threw, and the caller should hear of it");
    assertEquals(
        List.of("connect", "disconnect"),
        events,
        "prepare() threw: there is no statement to close, but a connection");
  }

  @Test
  void the_last_one_opened_is_the_first_one_closed() {
    assertEquals(42, count("select 42"), "The query finds 42 rows");
    assertEquals(
        List.of("connect", "prepare", "count", "close statement", "disconnect"),
        events,
        "A query that works");
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

  private static void fail(String query, String when) {
    if (query.equals(when)) {
      throw new IllegalStateException(query);
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
      return 42;
    }

    @Override
    public void close() {
      events.add("close statement");
    }
  }
}
