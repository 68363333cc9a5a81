// expect: checks-fail the_last_one_opened_is_the_first_one_closed
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
    try (var connection = pool.get()) {
      return connection.prepare(query).count();
    }
  }
}
