import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import javalings.check.Database;
import javalings.sql.Db;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompileTime2Check {

  private interface Lines {
    List<String> of(Db db) throws SQLException;
  }

  private Database database;

  @BeforeEach
  void open() throws SQLException {
    database = Database.open("shop.sql");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private void customer(long id, String name, String email) throws SQLException {
    database.execute(
        "INSERT INTO customers (id, name, email, city, joined) VALUES (?, ?, ?, 'Rome', ?)",
        id, name, email, LocalDate.EPOCH);
  }

  private void order(long id, long customer, String total) throws SQLException {
    database.execute(
        "INSERT INTO orders (id, customer_id, total, paid, placed_at, pieces) VALUES (?, ?, ?, true, ?, 1)",
        id, customer, new BigDecimal(total), LocalDateTime.of(2026, 1, 1, 12, 0));
  }

  private void says(List<String> expected, Lines lines, String what) {
    try {
      assertEquals(expected, lines.of(database.db()), what);
    } catch (SQLException | NoSuchElementException | NullPointerException e) {
      fail("%s. Instead of lines there was a %s: %s"
          .formatted(what, e.getClass().getSimpleName(), e.getMessage()));
    }
  }

  @Test
  void a_customer_with_an_address_is_listed() throws SQLException {
    customer(1, "Cleo", "c@lab.test");
    customer(2, "Ada", "ada@example.net");
    says(
        List.of("Ada <ada@example.net>", "Cleo <c@lab.test>"),
        CompileTime2::contacts,
        "Both customers have an address");
  }

  @Test
  void a_customer_without_an_address_is_listed() throws SQLException {
    customer(1, "Eve", null);
    customer(2, "Dan", "dan@example.org");
    says(
        List.of("Dan <dan@example.org>", "Eve (no address)"),
        CompileTime2::contacts,
        "Eve has no address, and Dan has one");
  }

  @Test
  void every_order_has_its_line() throws SQLException {
    customer(1, "Mia", null);
    customer(2, "Bob", null);
    order(12, 1, "3.50");
    order(11, 1, "12.00");
    order(10, 2, "0.75");
    order(13, 2, "0.00");
    says(
        List.of("Bob: 0.75", "Bob: 0.00", "Mia: 12.00", "Mia: 3.50"),
        CompileTime2::purchases,
        "Bob has number 10 (0.75) and number 13 (0.00), and Mia has number 11 (12.00) and number 12 (3.50)");
  }

  @Test
  void a_customer_without_an_order_has_a_line() throws SQLException {
    customer(1, "Zoe", null);
    customer(2, "Kim", "kim@example.org");
    order(1, 1, "9.90");
    says(
        List.of("Kim: no order", "Zoe: 9.90"),
        CompileTime2::purchases,
        "Zoe has ordered something, and Kim has not");
  }
}
