package javalings.database;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/** A schema of its own on a running PostgreSQL, with a user of its own. */
final class PostgresSchema implements TemporaryDatabase {

  /** The system property that names the server: an address for JDBC, with its administrator. */
  static final String SERVER = "javalings.postgres";

  /** The system property that names the jar of the driver, which is on no class path. */
  static final String DRIVER = "javalings.postgres.driver";

  private static final AtomicLong MADE = new AtomicLong();

  private final String server;
  private final String name;
  private final Connection administrator;

  private PostgresSchema(String server, String name, Connection administrator) {
    this.server = server;
    this.name = name;
    this.administrator = administrator;
  }

  static PostgresSchema of(SchemaFile schema, String server) throws SQLException {
    var name = "javalings_%d_%d".formatted(ProcessHandle.current().pid(), MADE.incrementAndGet());
    var made = new PostgresSchema(server, name, connect(server));
    try (var statement = made.administrator.createStatement()) {
      statement.execute("CREATE SCHEMA " + name + "; SET search_path TO " + name);
      statement.execute(schema.text());
      statement.execute(rights(name));
      return made;
    } catch (SQLException e) {
      made.close();
      throw e;
    }
  }

  private static Connection connect(String address) throws SQLException {
    var connection = DriverHolder.DRIVER.connect(address, new Properties());
    if (connection == null) {
      throw new SQLException("no address of a PostgreSQL: " + address);
    }
    return connection;
  }

  private static final class DriverHolder {
    static final Driver DRIVER = load();

    private static Driver load() {
      try {
        var jar = Path.of(System.getProperty(PostgresSchema.DRIVER)).toUri().toURL();
        // It lives as long as this virtual machine.
        var loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        return (Driver)
            loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException | MalformedURLException e) {
        throw new IllegalStateException("the driver of PostgreSQL cannot be loaded", e);
      }
    }
  }

  private static String rights(String name) {
    return """
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    CREATE ROLE %1$s LOGIN;
    GRANT USAGE ON SCHEMA %1$s TO %1$s;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA %1$s TO %1$s;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %1$s TO %1$s;
    """
        .formatted(name);
  }

  @Override
  public Connection administrator() {
    return administrator;
  }

  /** Of two parameters with the same name, the driver takes the last. */
  @Override
  public Connection connect() throws SQLException {
    return connect(server + "&user=" + name + "&currentSchema=" + name);
  }

  @Override
  public void close() throws SQLException {
    try (administrator;
        var statement = administrator.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + name + "'");
      statement.execute("DROP SCHEMA IF EXISTS " + name + " CASCADE");
      statement.execute(
          "DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN DROP OWNED BY %1$s; DROP ROLE %1$s; END IF; END $$"
              .formatted(name));
    }
  }
}
