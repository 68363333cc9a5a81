// expect: breaks-rules E0382
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
      var count = insertAll(connection, rows);
      pool.giveBack(connection);
      return count;
    } catch (IllegalArgumentException e) {
      pool.giveBack(connection);
      throw e;
    }
  }
  private static int insertAll(@Borrowed Connection connection, List<String> rows) {
    var count = 0;
    for (var row : rows) {
      if (!row.isBlank()) {
        connection.insert(row);
        count++;
      }
    }
    return count;
  }
}
