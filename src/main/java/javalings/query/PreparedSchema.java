package javalings.query;

import java.sql.Connection;
import java.sql.SQLException;
import javalings.database.SchemaFile;
import javalings.database.TemporaryDatabase;

/**
 * A database with the tables of a schema and nothing in them. Queries are prepared there by a user
 * with the same rights as the program's.
 */
record PreparedSchema(Connection connection, SchemaTables tables, boolean isH2) {

  /** Its database lives as long as this virtual machine. */
  static PreparedSchema of(SchemaFile schema) throws SQLException {
    var database = TemporaryDatabase.of(schema);
    var connection = database.connect();
    return new PreparedSchema(connection, SchemaTables.of(connection), database.isH2());
  }
}
