// expect: checks-fail only_customers_of_the_city_are_listed
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

@Schema("shop.sql")
class CompileTime1 {

  record Customer(long id, String name, LocalDate joined) {}

  /**
   * The customers of this city. Those who joined first come first; who joined on the same day
   * comes by name.
   */
  static List<Customer> of(Db db, String city) throws SQLException {
    return db.queryAs(Customer.class, "SELECT id, name, joined FROM customers WHERE lower(city) = lower(?) ORDER BY joined, name", city).fetchAll();
  }
}
