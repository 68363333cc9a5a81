import java.util.function.Supplier;

// A query needs a connection, and then a statement on it. Under load, making the statement fails
// sometimes; each time, a connection is lost, and in the evening there are none left.
class Resources2 {

  interface Connection extends AutoCloseable {
    /** Prepares a query; may throw. The statement has to be closed before its connection. */
    Statement prepare(String query);

    @Override
    void close();
  }

  interface Statement extends AutoCloseable {
    /** May throw as well. */
    int count();

    @Override
    void close();
  }

  /** How many rows a query finds. */
  static int count(Supplier<Connection> pool, String query) {
    // TODO: Between the first line and the try, the connection belongs to nobody.
    var connection = pool.get();
    var statement = connection.prepare(query);
    try {
      return statement.count();
    } finally {
      connection.close();
      statement.close();
    }
  }
}
