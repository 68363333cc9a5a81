// expect: checks-fail writes_all_rows_but_blank_ones
import java.util.List;

class Moves2 {

  interface Connection {
    void insert(String row);
  }

  interface Pool {
    Connection take();

    void giveBack(Connection connection);
  }

  static int importRows(Pool pool, List<String> rows) {
    var connection = pool.take();
    return insertAll(pool, connection, rows);
  }

  private static int insertAll(Pool pool, Connection connection, List<String> rows) {
    var count = 0;
    for (var row : rows) {
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
