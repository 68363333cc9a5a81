// expect: checks-fail only_exactly_this_name_is_found
import java.sql.SQLException;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime3 {

  record Customer(long id, String name) {}
  static List<Customer> named(Db db, String name) throws SQLException {
    return db.queryAs(Customer.class, "SELECT id, name FROM customers WHERE name = ?", name)
        .fetchAll();
  }
  static boolean rename(Db db, long id, String name) throws SQLException {
    return db.execute("UPDATE customers SET name = ? WHERE id = ?", name, id) == 1;
  }
}
