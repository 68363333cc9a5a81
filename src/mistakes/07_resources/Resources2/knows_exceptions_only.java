// expect: checks-fail a_statement_that_fails_to_open_costs_no_connection
import java.util.function.Supplier;
import javalings.own.Borrowed;
import javalings.own.View;
class Resources2 {

  interface Connection extends AutoCloseable {
    @Borrowed
    Statement prepare(String query);

    @Override
    void close();
  }

  @View
  interface Statement extends AutoCloseable {
    int count();

    @Override
    void close();
  }

  static int count(Supplier<Connection> pool, String query) {
    var connection = pool.get();
    Statement statement;
    try {
      statement = connection.prepare(query);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
    try {
      return statement.count();
    } finally {
      statement.close();
      connection.close();
    }
  }
}
