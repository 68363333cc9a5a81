package javalings.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.jdbcx.JdbcDataSource;

/** A database in the memory of this virtual machine. */
final class H2Database implements TemporaryDatabase {

  private static final AtomicLong MADE = new AtomicLong();

  private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

  /** Everybody may connect, and use the rows of the tables. Nothing else can be reached. */
  private static final String RIGHTS =
      "CREATE USER learner PASSWORD '';"
          + "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA public TO learner";

  private final String name;
  private final Connection administrator;

  private H2Database(String name, Connection administrator) {
    this.name = name;
    this.administrator = administrator;
  }

  static H2Database of(SchemaFile schema) throws SQLException {
    var name = "javalings" + MADE.incrementAndGet();
    var database = new H2Database(name, connect(name + MODE, "sa"));
    try (var statement = database.administrator.createStatement()) {
      statement.execute(schema.text());
      statement.execute(RIGHTS);
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  private static Connection connect(String address, String user) throws SQLException {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + address);
    return source.getConnection(user, "");
  }

  @Override
  public Connection administrator() {
    return administrator;
  }

  /** Settings in an address are an administrator's, so there are none. */
  @Override
  public Connection connect() throws SQLException {
    return connect(name, "learner");
  }

  @Override
  public void close() throws SQLException {
    try (var statement = administrator.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }
}
