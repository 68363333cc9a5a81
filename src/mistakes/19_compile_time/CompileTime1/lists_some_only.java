// expect: checks-fail each_row_becomes_a_record
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javalings.sql.Db;
import javalings.sql.Schema;

// A shop and its table of customers. All columns are NOT NULL, except where it says so:
//
//   customers: id bigint, name varchar, email varchar or null, city varchar,
//              joined date, invited_by bigint or null
//
// A query used to be a text, and a mistake in it was found by a customer. Here the compiler reads it.
@Schema("shop.sql")
class CompileTime1 {

  record Customer(long id, String name, LocalDate joined) {}

  /**
   * The customers of this city. Those who joined first come first; who joined on the same day
   * comes by name.
   */
  static List<Customer> of(Db db, String city) throws SQLException {
    // TODO: Two columns got other names last week. What are they called now?
    return db.queryAs(Customer.class, """
            SELECT id, name, joined
            FROM customers
            WHERE city = ?
            ORDER BY joined, name
            LIMIT 10
            """, city)
        .fetchAll();
  }
}
