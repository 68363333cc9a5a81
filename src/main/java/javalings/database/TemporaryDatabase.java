package javalings.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A database of one schema that goes when it is closed, with all that is in it. */
public sealed interface TemporaryDatabase extends AutoCloseable permits H2Database, PostgresSchema {

  /**
   * Makes one where this virtual machine has its databases: inside itself, or on the server that it
   * was told of.
   */
  static TemporaryDatabase of(SchemaFile schema) throws SQLException {
    var server = System.getProperty(PostgresSchema.SERVER, "");
    return server.isEmpty() ? H2Database.of(schema) : PostgresSchema.of(schema, server);
  }

  /** The connection of the administrator, who made the tables; it is open until the end. */
  Connection administrator();

  /** Another connection, of a user with rights on the rows of tables only. */
  Connection connect() throws SQLException;

  /** Whether the far side of this database is H2, which tells less than PostgreSQL does. */
  default boolean isH2() {
    return this instanceof H2Database;
  }

  /** Ends all connections, and drops the tables. */
  @Override
  void close() throws SQLException;
}
