// expect: checks-fail the_mark_stays
import java.util.List;

// Rows are written to a database through a connection that comes from a pool. Since the last
// release, customers sometimes see each other's orders: a connection that was given back twice is
// lent to two of them at the same time.
class Moves2 {

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
    try {
      return insertAll(pool, connection, rows);
    } finally {
      pool.giveBack(connection);
    }
  }

  // TODO: Two methods believe that the connection is theirs to give back. Which one is right, for
  // good rows and for bad ones?
  private static int insertAll(Pool pool, Connection connection, List<String> rows) {
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
