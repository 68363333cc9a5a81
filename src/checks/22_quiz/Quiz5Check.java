import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import javalings.check.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class Quiz5Check {

  /** Ten percent off; traps for less than 0 and for more than 100,000 cents. */
  private static final String TEN_OFF =
      "20004100480440000b" // local.get 0, i32.const 0, i32.lt_s, if, unreachable, end
          + "200041a08d064a0440000b" // local.get 0, i32.const 100000, i32.gt_s, the same
          + "2000" // local.get 0
          + "41da006c" // i32.const 90, i32.mul
          + "41e4006d"; // i32.const 100, i32.div_s

  private static final String UNREACHABLE = "00";

  private Database database;
  private Instance seller;

  @BeforeEach
  void open() throws SQLException {
    database = Database.open("shop.sql");
    seller = seller(TEN_OFF);
    customer(1, "Karl", null);
    customer(7, "Ada", 1L);
    customer(8, "Grace", 7L);
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void a_request_is_answered() throws SQLException {
    assertAnswer(200, "Ada, invited by Karl, pays 1080", request(7, 1_200));
    assertAnswer(200, "Grace, invited by Ada, pays 90000", request(8, 100_000));
    assertAnswer(200, "Grace, invited by Ada, pays 0", request(8, 0));
  }

  @Test
  void a_customer_that_is_not_there_is_404() throws SQLException {
    for (var id : List.of(2L, 99L, 5_000_000_000L)) {
      assertStatus(404, request(id, 100), "There is no customer " + id);
    }
  }

  @Test
  void what_is_no_json_is_400() throws SQLException {
    for (var body : List.of("", "{", "[]", "null", "price?", "{\"customer\": 7, \"cents\": 1} x")) {
      assertStatus(400, body, "A body that is no request");
    }
  }

  @Test
  void todo_1_what_is_missing_is_not_zero() throws SQLException {
    assertStatus(400, "{\"customer\": 7}", "`cents` is missing");
    assertStatus(400, "{\"cents\": 100}", "`customer` is missing");
    assertStatus(400, "{}", "Both fields are missing");
  }

  @Test
  void todo_1_nothing_is_guessed() throws SQLException {
    assertStatus(400, "{\"customer\": 7, \"cents\": \"12\"}", "`cents` is a text");
    assertStatus(400, "{\"customer\": \"7\", \"cents\": 12}", "`customer` is a text");
    assertStatus(400, "{\"customer\": 7, \"cents\": 12.9}", "`cents` has a fraction");
    assertStatus(400, "{\"customer\": 7, \"cents\": 3.2}", "`cents` has a fraction");
    assertStatus(400, "{\"customer\": 7.5, \"cents\": 12}", "`customer` has a fraction");
    assertStatus(400, "{\"customer\": 7, \"cents\": null}", "`cents` is null");
    assertStatus(400, "{\"customer\": 7, \"cent\": 1, \"cents\": 2}", "`cent` is no field");
    assertStatus(400, "{\"customer\": 7, \"cents\": true}", "`cents` is a boolean");
  }

  @Test
  void todo_2_a_customer_whom_nobody_has_invited() throws SQLException {
    assertAnswer(200, "Karl pays 450", request(1, 500));
    customer(20, "Linus", null);
    assertAnswer(200, "Linus pays 9", request(20, 10));
  }

  @Test
  void todo_3_a_module_that_traps_is_502() throws SQLException {
    assertStatus(502, request(7, 100_001), "The seller's module traps for more than 100000");
    assertStatus(502, request(8, -5), "The seller's module traps for less than 0");
    assertStatus(200, request(7, 10), "The seller's module does not trap for 10");
    seller = seller(UNREACHABLE);
    assertStatus(502, request(7, 10), "Another seller's module traps for any price");
  }

  @Test
  void todo_3_a_database_that_fails_is_not_502() throws SQLException {
    database.execute("DROP TABLE customers CASCADE");
    Quiz5.Response response;
    try {
      response = Quiz5.answer(database.db(), seller, request(7, 10));
    } catch (SQLException | RuntimeException whichever) {
      return;
    }
    assertTrue(
        response.status() != 502,
        "The database has failed and the seller's module has not, so the status should not be 502");
  }

  private void customer(long id, String name, Long inviter) throws SQLException {
    database.execute(
        "INSERT INTO customers (id, name, city, joined, invited_by) VALUES (?, ?, ?, ?, ?)",
        id,
        name,
        "Rome",
        LocalDate.of(2026, 1, 2),
        inviter);
  }

  private static String request(long customer, int cents) {
    return "{\"customer\": %d, \"cents\": %d}".formatted(customer, cents);
  }

  private void assertAnswer(int status, String text, String body) throws SQLException {
    var response = answer(body);
    assertEquals(
        new Quiz5.Response(status, text), response, "The answer to the request " + body);
  }

  private void assertStatus(int status, String body, String why) throws SQLException {
    var response = answer(body);
    assertEquals(
        status,
        response.status(),
        "%s. The status for %s, with the text \"%s\":".formatted(why, body, response.text()));
  }

  private Quiz5.Response answer(String body) throws SQLException {
    try {
      return Quiz5.answer(database.db(), seller, body);
    } catch (ChicoryException | JacksonException | NoSuchElementException e) {
      return fail("The request %s was not answered. `answer` has thrown: %s".formatted(body, e));
    } finally {
      database.assertNoneOpen();
    }
  }

  /** A module with one function, made by hand as in Wasm4. */
  private static Instance seller(String discount) {
    var code = "00" + discount + "0b";
    var body = size(code) + code;
    var module =
        "0061736d01000000"
            + "010601" + "60017f017f" // one type: (i32) -> i32
            + "03020100" // one function of it
            + "070c0108" + "646973636f756e74" + "0000" // exported as "discount"
            + "0a" + size("01" + body) + "01" + body;
    return Instance.builder(Parser.parse(HexFormat.of().parseHex(module))).build();
  }

  private static String size(String hex) {
    return HexFormat.of().toHexDigits((byte) (hex.length() / 2));
  }
}
