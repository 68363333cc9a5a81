package javalings.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.jdbcx.JdbcDataSource;

/** A database in the memory of this virtual machine. */
final class H2Database implements TemporaryDatabase {

  private static final AtomicLong MADE = new AtomicLong();

  private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

  /** To connect is allowed to everybody; what can be reached outside of the tables, to nobody. */
  private static final String RIGHTS =
      "CREATE USER learner PASSWORD '';"
          + "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA public TO learner";

  private final DataSourceOf users;
  private final Connection administrator;

  /** The address of a database, for any user. */
  private record DataSourceOf(String name) {
    Connection connect(String settings, String user) throws SQLException {
      var source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:" + name + settings);
      return source.getConnection(user, "");
    }
  }

  private H2Database(DataSourceOf users, Connection administrator) {
    this.users = users;
    this.administrator = administrator;
  }

  static H2Database of(SchemaFile schema) throws SQLException {
    var users = new DataSourceOf("javalings" + MADE.incrementAndGet());
    var database = new H2Database(users, users.connect(MODE, "sa"));
    try (var statement = database.administrator.createStatement()) {
      statement.execute(schema.text());
      statement.execute(RIGHTS);
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public Connection administrator() {
    return administrator;
  }

  /** Settings in an address are an administrator's, so there are none. */
  @Override
  public Connection connect() throws SQLException {
    return users.connect("", "learner");
  }

  @Override
  public void close() throws SQLException {
    try (var statement = administrator.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }
}
