// expect: checks-fail one_customer_gets_another_name
import java.sql.SQLException;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime3 {

  record Customer(long id, String name) {}

  /** All customers with exactly this name, by their numbers. */
  static List<Customer> named(Db db, String name) throws SQLException {
    return db.queryAs(Customer.class, "SELECT id, name FROM customers WHERE name = ? ORDER BY id", name)
        .fetchAll();
  }

  /** Gives one customer another name; false where there is no such customer. */
  static boolean rename(Db db, long id, String name) throws SQLException {
    return db.execute("UPDATE customers SET name = ? WHERE id >= ?", name, id) == 1;
  }
}
