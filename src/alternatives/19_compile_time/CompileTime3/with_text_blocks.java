import java.sql.SQLException;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime3 {

  record Customer(long id, String name) {}

  /** All customers with exactly this name, by their numbers. */
  static List<Customer> named(Db db, String name) throws SQLException {
    final String sql =
        """
        SELECT c.id, c.name
        FROM customers c
        WHERE c.name = ?
        ORDER BY c.id
        """;
    return db.queryAs(Customer.class, sql, name).fetchAll();
  }

  /** Gives one customer another name; false where there is no such customer. */
  static boolean rename(Db db, long id, String name) throws SQLException {
    return 0
        < db.execute(
            """
            UPDATE customers
            SET name = ?
            WHERE id = ?
            """,
            name,
            id);
  }
}
