// expect: checks-fail a_statement_that_fails_to_open_costs_no_connection
import java.util.function.Supplier;

class Resources2 {

  interface Connection extends AutoCloseable {
    Statement prepare(String query);

    @Override
    void close();
  }

  interface Statement extends AutoCloseable {
    int count();

    @Override
    void close();
  }

  static int count(Supplier<Connection> pool, String query) {
    var connection = pool.get();
    var statement = connection.prepare(query);
    try (connection;
        statement) {
      return statement.count();
    }
  }
}
