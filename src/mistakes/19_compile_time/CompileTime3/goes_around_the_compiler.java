// expect: checks-fail a_name_that_looks_like_sql_is_only_a_name
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime3 {

  record Customer(long id, String name) {}

  /** All customers with exactly this name, by their numbers. */
  static List<Customer> named(Db db, String name) throws SQLException {
    var found = new ArrayList<Customer>();
    try (var connection = db.source().getConnection();
        var statement = connection.createStatement()) {
      var rows =
          statement.executeQuery("SELECT id, name FROM customers WHERE name = '" + name + "' ORDER BY id");
      while (rows.next()) {
        found.add(new Customer(rows.getLong("id"), rows.getString("name")));
      }
    }
    return found;
  }

  /** Gives one customer another name; false where there is no such customer. */
  static boolean rename(Db db, long id, String name) throws SQLException {
    return db.execute("UPDATE customers SET name = ? WHERE id = ?", name, id) == 1;
  }
}
