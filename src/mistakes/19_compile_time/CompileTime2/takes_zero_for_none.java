// expect: checks-fail every_order_has_its_line
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime2 {
  record Contact(String name, Optional<String> email) {}

  /** A line for every customer, by name: "Ada <ada@example.org>", or "Bob (no address)". */
  static List<String> contacts(Db db) throws SQLException {
    return db.queryAs(Contact.class, "SELECT name, email FROM customers ORDER BY name").fetchAll().stream()
        .map(each -> each.name() + each.email().map(it -> " <" + it + ">").orElse(" (no address)"))
        .toList();
  }
  record Purchase(String name, Optional<BigDecimal> total) {}

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
        .map(each -> each.name() + ": " + each.total().filter(it -> it.signum() > 0).map(BigDecimal::toString).orElse("no order"))
        .toList();
  }
}
