package javalings.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database as a program asks it. Each query takes a connection from the source and gives it back.
 *
 * <pre>{@code
 * @Schema("shop.sql")
 * class Customers {
 *   record Customer(long id, String name, Optional<String> email) {}
 *
 *   static Customer find(Db db, long id) throws SQLException {
 *     return db.queryAs(Customer.class, "SELECT id, name, email FROM customers WHERE id = ?", id)
 *         .fetchOne();
 *   }
 * }
 * }</pre>
 *
 * @param source where connections come from
 */
public record Db(DataSource source) {

  /**
   * A query whose rows become records. Nothing is sent before rows are fetched.
   *
   * <p>The columns of the result are the components of the record, by their names: {@code
   * placed_at} is {@code placedAt}. A column that may be null is an {@link Optional}. The name of a
   * column says what the database cannot know, such as whether a sum is null: {@code count(*) AS
   * "n!"} is never null.
   *
   * @param row the record, as a class literal
   * @param sql the text, as a literal or a constant
   * @param values one for each {@code ?} of the text
   */
  public <T extends Record> Rows<T> queryAs(
      Class<T> row, String sql, @Nullable Object @Nullable ... values) {
    return new Rows<>(source, row, sql, given(values));
  }

  /**
   * Inserts, updates or deletes rows.
   *
   * @param sql the text, as a literal or a constant
   * @param values one for each {@code ?} of the text
   * @return how many rows there were
   */
  public int execute(String sql, @Nullable Object @Nullable ... values) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, given(values));
      return statement.executeUpdate();
    }
  }

  /** Java makes no array of a single {@code null}. */
  private static @Nullable Object[] given(@Nullable Object @Nullable [] values) {
    return values == null ? new @Nullable Object[] {null} : values.clone();
  }

  static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      var value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
  }
}
