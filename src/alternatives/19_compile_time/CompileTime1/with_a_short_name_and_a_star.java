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
    return db.queryAs(Customer.class, """
            SELECT c.joined, c.name, c.id
            FROM customers AS c
            WHERE ? = c.city
            ORDER BY c.joined, c.name
            """, city)
        .fetchAll();
  }
}
