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
        var query =
            connection.prepareStatement("SELECT id, name FROM customers WHERE name = ? ORDER BY id")) {
      query.setString(1, name);
      var rows = query.executeQuery();
      while (rows.next()) {
        found.add(new Customer(rows.getLong("id"), rows.getString("name")));
      }
    }
    return found;
  }

  /** Gives one customer another name; false where there is no such customer. */
  static boolean rename(Db db, long id, String name) throws SQLException {
    try (var connection = db.source().getConnection();
        var update = connection.prepareStatement("UPDATE customers SET name = ? WHERE id = ?")) {
      update.setString(1, name);
      update.setLong(2, id);
      return update.executeUpdate() == 1;
    }
  }
}
