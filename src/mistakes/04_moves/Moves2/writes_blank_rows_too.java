// expect: checks-fail writes_all_rows_but_blank_ones
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
    var count = 0;
    for (var row : rows) {
      connection.insert(row);
      count++;
    }
    return count;
  }
}
