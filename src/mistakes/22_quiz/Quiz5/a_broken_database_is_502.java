// expect: checks-fail todo_3_a_database_that_fails_is_not_502
import com.dylibso.chicory.runtime.Instance;
import java.sql.SQLException;
import java.util.Optional;
import javalings.sql.Db;
import javalings.sql.Schema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

@Schema("shop.sql")
class Quiz5 {

  record Request(long customer, int cents) {}

  record Response(int status, String text) {}

  /** A customer, and the name of the one who has invited them, if anybody has. */
  record Customer(String name, Optional<String> inviter) {}

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

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
      var pays = (int) seller.export("discount").apply(request.cents())[0];
      var invited = customer.inviter().map(name -> ", invited by " + name + ",").orElse("");
      return new Response(200, "%s%s pays %d".formatted(customer.name(), invited, pays));
    } catch (JacksonException e) {
      return new Response(400, "not a request");
    } catch (Exception e) {
      return new Response(502, "the seller's module has failed");
    }
  }

  private static Optional<Customer> customer(Db db, long id) throws SQLException {
    return db.queryAs(Customer.class, """
            SELECT c.name, i.name AS inviter
            FROM customers c LEFT JOIN customers i ON i.id = c.invited_by
            WHERE c.id = ?
            """, id)
        .fetchOptional();
  }
}
