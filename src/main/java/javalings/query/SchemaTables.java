package javalings.query;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a schema and their columns, in their order. */
record SchemaTables(Map<String, List<Column>> byName) {

  /** A column, as its table declares it. */
  record Column(String name, Optional<SqlType> type, boolean nullable) {}

  static SchemaTables of(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, List<Column>>();
    try (var found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
      while (found.next()) {
        tables
            .computeIfAbsent(found.getString("TABLE_NAME"), _ -> new ArrayList<>())
            .add(
                new Column(
                    found.getString("COLUMN_NAME"),
                    SqlType.named(found.getString("TYPE_NAME")),
                    found.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
      }
    }
    return new SchemaTables(tables);
  }

  /** The columns of these tables that have the name. */
  List<Column> named(String column, List<String> tables) {
    return tables.stream()
        .flatMap(table -> byName.getOrDefault(table, List.of()).stream())
        .filter(each -> each.name().equals(column))
        .toList();
  }
}
