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
      try (var statement = connection.prepare(query)) {
        return statement.count();
      }
    }
  }
}
