import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Resources2Check {
  private final List<String> events = new ArrayList<>();
  private final List<String> prepared = new ArrayList<>();
  private Throwable thrown = new IllegalStateException();
  private int rows = 42;

  @Test
  void a_statement_that_fails_to_open_costs_no_connection() {
    for (var failure :
        List.of(
            new IllegalStateException(),
            new IllegalArgumentException(),
            new StackOverflowError())) {
      thrown = failure;
      events.clear();
      hears("cannot be prepared", "prepare");
      assertEquals(
          List.of("connect", "disconnect"),
          events,
          "prepare() threw %s: there is no statement to close, but a connection"
              .formatted(failure.getClass().getSimpleName()));
    }
  }

  /** The caller hears of a failure, if it is one: the query has to be the caller's. */
  private void hears(String query, String method) {
    prepared.clear();
    var heard = failure(query);
    assertEquals(List.of(query), prepared, "What prepare() got, and the caller's query");
    assertThrows(
        thrown.getClass(),
        () -> {
          if (heard != null) {
            throw heard;
          }
        },
        method + "() throws for this query, and the caller should hear of it");
  }

  /** What a query throws, or null. */
  private Throwable failure(String query) {
    try {
      count(query);
      return null;
    } catch (RuntimeException | Error e) {
      return e;
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
    prepared.clear();
    assertEquals(7, count(" SELECT 7"), "The query finds 7 rows");
    assertEquals(List.of(" SELECT 7"), prepared, "What prepare() got, and the caller's query");
  }

  @Test
  void a_query_that_fails_closes_both() {
    hears("cannot be counted", "count");
    assertEquals(
        List.of("connect", "prepare", "count", "close statement", "disconnect"),
        events,
        "count() throws for this query. Both should be closed, the statement first");
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
      switch (thrown) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        default -> throw new IllegalStateException(thrown);
      }
    }
  }

  private final class Connection implements Resources2.Connection {
    @Override
    public Resources2.Statement prepare(String query) {
      prepared.add(query);
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
