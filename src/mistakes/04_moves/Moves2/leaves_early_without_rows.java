// expect: checks-fail gives_the_connection_back_once
import java.util.List;
import javalings.own.Borrowed;
import javalings.own.Move;

// Rows are written to a database through a connection that comes from a pool. Since the last
// release, customers sometimes see each other's orders: a connection that was given back twice is
// lent to two of them at the same time.
class Moves2 {

  @Move
  interface Connection {
    /** Writes a row; a bad row makes it throw. */
    void insert(String row);
  }

  interface Pool {
    Connection take();

    /** Takes a connection back, so that it can be lent to somebody else. */
    void giveBack(Connection connection);
  }

  static int importRows(Pool pool, List<String> rows) {
    var connection = pool.take();
    if (rows.isEmpty()) {
      return 0;
    }
    try {
      return insertAll(connection, rows);
    } finally {
      pool.giveBack(connection);
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
