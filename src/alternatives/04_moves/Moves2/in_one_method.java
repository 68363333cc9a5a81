import java.util.List;
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
      var count = 0;
      for (var row : rows) {
        if (row.isBlank()) {
          continue;
        }
        connection.insert(row);
        count++;
      }
      return count;
    } finally {
      pool.giveBack(connection);
    }
  }
}
