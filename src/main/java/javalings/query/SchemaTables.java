package javalings.query;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a schema and their columns, in their order. */
record SchemaTables(Map<String, List<Column>> byName) {

  /** A column, as its table declares it. */
  record Column(String name, Optional<SqlType> type, boolean nullable, boolean isKey) {}

  static SchemaTables of(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, List<Column>>();
    var keys = new HashMap<String, Set<String>>();
    try (var found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
      while (found.next()) {
        var table = found.getString("TABLE_NAME");
        if (!keys.containsKey(table)) {
          keys.put(table, keys(connection, table));
        }
        tables
            .computeIfAbsent(table, _ -> new ArrayList<>())
            .add(column(found, keys.getOrDefault(table, Set.of())));
      }
    }
    return new SchemaTables(tables);
  }

  private static Column column(ResultSet found, Set<String> keys) throws SQLException {
    var name = found.getString("COLUMN_NAME");
    return new Column(
        name,
        SqlType.named(found.getString("TYPE_NAME")),
        found.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
        keys.contains(name));
  }

  private static Set<String> keys(Connection connection, String table) throws SQLException {
    var keys = new HashSet<String>();
    try (var found = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
      while (found.next()) {
        keys.add(found.getString("COLUMN_NAME"));
      }
    }
    return keys;
  }

  /** The columns of these tables that have the name. */
  List<Column> named(String column, List<String> tables) {
    return tables.stream()
        .flatMap(table -> byName.getOrDefault(table, List.of()).stream())
        .filter(each -> each.name().equals(column))
        .toList();
  }
}
