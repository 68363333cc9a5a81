import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

// The shop's tables. All of these columns are NOT NULL, except for email:
//
//   customers: id bigint, name varchar, email varchar or null
//   orders:    id bigint, customer_id bigint, total numeric
//
// A column that may be null has a type of its own, as in Rust. A LEFT JOIN makes more of them.
@Schema("shop.sql")
class CompileTime2 {

  // TODO 1: What is this component for a customer without an address?
  record Contact(String name, String email) {}

  /** A line for every customer, by name: "Ada <ada@example.org>", or "Bob (no address)". */
  static List<String> contacts(Db db) throws SQLException {
    return db.queryAs(Contact.class, "SELECT name, email FROM customers ORDER BY name").fetchAll().stream()
        .map(each -> each.name() + " <" + each.email() + ">")
        .toList();
  }

  // TODO 2: No column of orders is null here, and still there may be no total. When?
  record Purchase(String name, BigDecimal total) {}

  /**
   * A line for every order, by the name of the customer and the number of the order: "Ada: 12.50".
   * A customer without an order has a line as well: "Bob: no order".
   */
  static List<String> purchases(Db db) throws SQLException {
    var query =
        db.queryAs(
            Purchase.class,
            """
                SELECT c.name, o.total
                FROM customers c
                LEFT JOIN orders o ON o.customer_id = c.id
                ORDER BY c.name, o.id
                """);
    return query.fetchAll().stream()
        .map(each -> each.name() + ": " + each.total())
        .toList();
  }
}
