// expect: checks-fail the_last_one_opened_is_the_first_one_closed
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
    try (var statement = connection.prepare(query)) {
      try (connection) {
        return statement.count();
      }
    }
  }
}
