// expect: checks-fail gives_it_back_after_a_bad_row_too
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
    RuntimeException failure = null;
    for (var row : rows) {
      if (!row.isBlank()) {
        try {
          connection.insert(row);
          count++;
        } catch (RuntimeException e) {
          failure = e;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    return count;
  }
}
