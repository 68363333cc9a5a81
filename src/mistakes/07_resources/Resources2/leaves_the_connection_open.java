// expect: checks-fail a_query_that_fails_closes_both
import java.util.function.Supplier;
import javalings.own.Borrowed;
import javalings.own.View;

// A query needs a connection, and then a statement on it. Under load, making the statement fails
// sometimes; each time, a connection is lost, and in the evening there are none left.
class Resources2 {

  interface Connection extends AutoCloseable {
    /** Prepares a query; may throw. The statement borrows its connection until it is closed. */
    @Borrowed
    Statement prepare(String query);

    @Override
    void close();
  }

  @View
  interface Statement extends AutoCloseable {
    /** May throw as well. */
    int count();

    @Override
    void close();
  }

  /** How many rows a query finds. */
  static int count(Supplier<Connection> pool, String query) {
    var connection = pool.get();
    try (var statement = connection.prepare(query)) {
      return statement.count();
    }
  }
}
