import java.sql.SQLException;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime3 {

  private static final String FROM = " FROM customers ";
  private static final String NAMED = "SELECT id, name" + FROM + "WHERE name = ? ORDER BY id";
  private static final String RENAME = "UPDATE customers SET name = ? WHERE id = ?";

  record Customer(long id, String name) {}

  /** All customers with exactly this name, by their numbers. */
  static List<Customer> named(Db db, String name) throws SQLException {
    return db.queryAs(Customer.class, NAMED, name).fetchAll();
  }

  /** Gives one customer another name; false where there is no such customer. */
  static boolean rename(Db db, long id, String name) throws SQLException {
    var changed = db.execute(RENAME, name, id);
    return changed > 0;
  }
}
