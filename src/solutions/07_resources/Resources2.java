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
    // Each resource has an owner from the moment it exists: if the second one cannot be made, the
    // first is closed. And they are closed in reverse order, as the statement needs its connection.
    try (var connection = pool.get();
        var statement = connection.prepare(query)) {
      return statement.count();
    }
  }
}
