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
    try (Connection connection = pool.get()) {
      return count(connection, query);
    }
  }

  private static int count(@Borrowed Connection connection, String query) {
    try (Statement statement = connection.prepare(query)) {
      final int rows = statement.count();
      return rows;
    }
  }
}
