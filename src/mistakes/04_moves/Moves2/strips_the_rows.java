// expect: checks-fail writes_all_rows_but_blank_ones
import java.util.List;
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

  /** Writes all rows that are not blank, and returns how many those were. */
  static int importRows(Pool pool, List<String> rows) {
    var connection = pool.take();
    var count = 0;
    try {
      for (var row : rows) if (!row.isBlank()) { connection.insert(row.strip()); count++; }
      return count;
    } finally {
      pool.giveBack(connection);
    }
  }


}
