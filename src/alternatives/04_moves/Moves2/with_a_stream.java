import java.util.List;
import javalings.own.Borrowed;
import javalings.own.Move;
class Moves2 {

  @Move
  interface Connection {
    void insert(String row);
  }

  interface Pool {
    Connection take();
    void giveBack(Connection connection);
  }
  static int importRows(Pool pool, List<String> rows) {
    var connection = pool.take();
    try {
      return insertAll(connection, rows);
    } finally {
      pool.giveBack(connection);
    }
  }
  private static int insertAll(@Borrowed Connection connection, List<String> rows) {
    var real = rows.stream().filter(row -> !row.isBlank()).toList();
    for (var row : real) {
      connection.insert(row);
    }
    return real.size();
  }
}
