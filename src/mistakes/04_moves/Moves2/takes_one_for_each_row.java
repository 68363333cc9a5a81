// expect: checks-fail writes_through_one_connection
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
    var count = 0;
    for (var row : rows) {
      var connection = pool.take();
      try {
        if (!row.isBlank()) {
          connection.insert(row);
          count++;
        }
      } finally {
        pool.giveBack(connection);
      }
    }
    return count;
  }
}
