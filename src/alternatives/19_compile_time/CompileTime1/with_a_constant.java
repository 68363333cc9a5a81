import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime1 {

  private static final String COLUMNS = "id, name, joined";
  private static final String OF_A_CITY =
      " FROM customers WHERE city = ? ORDER BY joined ASC, name ASC";

  record Customer(long id, String name, LocalDate joined) {}

  /**
   * The customers of this city. Those who joined first come first; who joined on the same day
   * comes by name.
   */
  static List<Customer> of(Db db, String city) throws SQLException {
    return db.queryAs(Customer.class, "SELECT " + COLUMNS + OF_A_CITY, city).fetchAll();
  }
}
