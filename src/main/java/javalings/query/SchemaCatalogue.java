package javalings.query;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javalings.database.SchemaFile;

/** The schemas that were asked for so far, each prepared once. */
final class SchemaCatalogue {

  private final Map<String, PreparedSchema> prepared = new HashMap<>();

  /** Nothing where the course has no such file. */
  Optional<PreparedSchema> schema(String name) {
    var known = prepared.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    var made = SchemaFile.of(name).map(SchemaCatalogue::prepare);
    made.ifPresent(schema -> prepared.put(name, schema));
    return made;
  }

  private static PreparedSchema prepare(SchemaFile file) {
    try {
      return PreparedSchema.of(file);
    } catch (SQLException e) {
      throw new IllegalStateException("the schema " + file.name() + " cannot be made", e);
    }
  }
}
