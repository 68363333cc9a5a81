import java.sql.SQLException;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

// customers: id bigint, name varchar, email varchar or null, city varchar, joined date
//
// Mr O'Hara cannot be found. And somebody has registered under the name
//
//   x' OR 'a' = 'a
//
// A text that is put together when the program runs cannot be checked before.
@Schema("shop.sql")
class CompileTime3 {

  record Customer(long id, String name) {}

  // TODO: How does a value get to the database without becoming a part of the query?
  /** All customers with exactly this name, by their numbers. */
  static List<Customer> named(Db db, String name) throws SQLException {
    var sql = "SELECT id, name FROM customers WHERE name = '" + name + "' ORDER BY id";
    return db.queryAs(Customer.class, sql).fetchAll();
  }

  /** Gives one customer another name; false where there is no such customer. */
  static boolean rename(Db db, long id, String name) throws SQLException {
    var sql = "UPDATE customers SET name = '%s' WHERE id = %d".formatted(name, id);
    return db.execute(sql) > 0;
  }
}
