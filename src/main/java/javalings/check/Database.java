package javalings.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javalings.database.ConnectionSource;
import javalings.database.LentConnection;
import javalings.database.SchemaFile;
import javalings.database.TemporaryDatabase;
import javalings.sql.Db;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database for the learner's code, with the tables of a schema of the course. It has a name of
 * its own each time, and it ends when it is closed, with all connections that somebody forgot.
 *
 * <pre>{@code
 * try (var database = Database.open("shop.sql")) {
 *   database.execute("INSERT INTO customers (id, name) VALUES (?, ?)", 1, "Ada");
 *   assertEquals("Ada", Customers.name(database.db(), 1));
 *   database.assertNoneOpen();
 * }
 * }</pre>
 *
 * <p>The learner's connections have rights on the rows of tables only: no files, no other
 * databases, no code.
 */
public final class Database implements AutoCloseable {

  private final TemporaryDatabase database;
  private final AtomicInteger open = new AtomicInteger();
  private final List<ConnectionPool> pools = new CopyOnWriteArrayList<>();

  private Database(TemporaryDatabase database) {
    this.database = database;
  }

  /**
   * Makes the database.
   *
   * @param schema a file of {@code src/main/resources/javalings/schema}
   * @throws IllegalArgumentException if there is no such file
   */
  public static Database open(String schema) throws SQLException {
    var file =
        SchemaFile.of(schema)
            .orElseThrow(() -> new IllegalArgumentException("there is no schema " + schema));
    return new Database(TemporaryDatabase.of(file));
  }

  /** For queries; each takes a connection and gives it back. */
  public Db db() {
    return new Db(source());
  }

  /** Gives a new connection each time. */
  public DataSource source() {
    return new ConnectionSource(() -> lend(() -> {}));
  }

  /**
   * Gives at most so many connections at a time. When all are taken, the next caller waits. Where
   * none has come back for a second, those who wait get an error, and so does each who comes later,
   * until one does come back.
   */
  public DataSource pool(int connections) {
    var pool = new ConnectionPool(connections);
    pools.add(pool);
    return new ConnectionSource(() -> {
      pool.take();
      try {
        return lend(pool::release);
      } catch (SQLException e) {
        pool.release();
        throw e;
      }
    });
  }

  private Connection lend(Runnable back) throws SQLException {
    var connection = database.connect();
    open.incrementAndGet();
    return LentConnection.of(
        connection,
        () -> {
          open.decrementAndGet();
          back.run();
        });
  }

  /** How many connections of the learner's are open now. */
  public int connections() {
    return open.get();
  }

  /**
   * Demands that the learner's code has closed what it has opened.
   *
   * @throws AssertionError if it has not
   */
  public void assertNoneOpen() {
    var left = open.get();
    if (left > 0) {
      throw new AssertionError(
          left == 1
              ? "One connection was opened and never closed."
              : left + " connections were opened and never closed.");
    }
  }

  /** Runs a statement as the administrator. */
  public void execute(String sql, @Nullable Object... values) throws SQLException {
    try (var statement = database.administrator().prepareStatement(sql)) {
      bind(statement, values);
      statement.execute();
    }
  }

  /** The rows that the administrator sees, each as its values in the order of the columns. */
  public List<List<@Nullable Object>> rows(String sql, @Nullable Object... values)
      throws SQLException {
    try (var statement = database.administrator().prepareStatement(sql)) {
      bind(statement, values);
      try (var result = statement.executeQuery()) {
        var rows = new ArrayList<List<@Nullable Object>>();
        while (result.next()) {
          var row = new ArrayList<@Nullable Object>();
          for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(result.getObject(i));
          }
          rows.add(row);
        }
        return rows;
      }
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** Ends it; whoever waits for a connection of a pool gets an error at once. */
  @Override
  public void close() throws SQLException {
    pools.forEach(ConnectionPool::close);
    database.close();
  }
}
