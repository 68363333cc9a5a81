package javalings.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of a query, once they are fetched. */
public final class Rows<T extends Record> {

  private final DataSource source;
  private final Class<T> row;
  private final String sql;
  private final @Nullable Object[] values;

  Rows(DataSource source, Class<T> row, String sql, @Nullable Object[] values) {
    this.source = source;
    this.row = row;
    this.sql = sql;
    this.values = values;
  }

  /** All rows, in the order in which the database gives them. */
  public List<T> fetchAll() throws SQLException {
    return fetch(Integer.MAX_VALUE);
  }

  /** The first row, if there is one. */
  public Optional<T> fetchOptional() throws SQLException {
    return fetch(1).stream().findFirst();
  }

  /**
   * The first row.
   *
   * @throws NoSuchElementException if there is none
   */
  public T fetchOne() throws SQLException {
    return fetchOptional()
        .orElseThrow(() -> new NoSuchElementException("the query found no row: " + sql.strip()));
  }

  private List<T> fetch(int most) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      Db.bind(statement, values);
      try (var result = statement.executeQuery()) {
        var reader = new RowReader<>(row, result);
        var rows = new ArrayList<T>();
        while (rows.size() < most && result.next()) {
          rows.add(reader.read());
        }
        return rows;
      }
    }
  }
}
