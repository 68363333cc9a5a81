import com.dylibso.chicory.runtime.Instance;
import java.sql.SQLException;
import java.util.Optional;
import javalings.sql.Db;
import javalings.sql.Schema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

// Quiz 5. A shop answers requests for a price: {"customer": 7, "cents": 1200}. Its customers are in
// a database. A seller's module, which nobody has read, computes the discount.
//
//   customers: id bigint, name varchar, invited_by bigint or null (the id of another customer)
@Schema("shop.sql")
class Quiz5 {

  record Request(long customer, int cents) {}

  record Response(int status, String text) {}

  /** A customer, and the name of the one who has invited them, if anybody has. */
  record Customer(String name, String inviter) {}

  // TODO 1: A request without cents costs 0, "12" and 12.9 are 12, and unknown fields are ignored.
  // Let in only what is meant.
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Says what a customer pays: 200 and "Ada, invited by Karl, pays 1080", or "Karl pays 1080" if
   * nobody has invited Karl. It is 400 for a request that is none, 404 for a customer that is
   * unknown, and 502 if the seller's module traps.
   */
  static Response answer(Db db, Instance seller, String body) throws SQLException {
    try {
      var request = JSON.readValue(body, Request.class);
      if (request == null) {
        return new Response(400, "not a request");
      }
      var found = customer(db, request.customer());
      if (found.isEmpty()) {
        return new Response(404, "no customer " + request.customer());
      }
      var customer = found.get();
      // TODO 3: A seller's module falls over, and takes the answer with it.
      var pays = (int) seller.export("discount").apply(request.cents())[0];
      return new Response(
          200,
          "%s, invited by %s, pays %d".formatted(customer.name(), customer.inviter(), pays));
    } catch (JacksonException e) {
      return new Response(400, "not a request");
    }
  }

  private static Optional<Customer> customer(Db db, long id) throws SQLException {
    // TODO 2: Customers whom nobody has invited are unknown to this query.
    return db.queryAs(Customer.class, """
            SELECT c.name, i.name AS inviter
            FROM customers c JOIN customers i ON i.id = c.invited_by
            WHERE c.id = ?
            """, id)
        .fetchOptional();
  }
}
