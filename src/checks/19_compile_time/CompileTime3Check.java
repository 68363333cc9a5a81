import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javalings.check.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompileTime3Check {

  private static final List<String> ATTACKS =
      List.of("x' OR 'a' = 'a", "x'; DELETE FROM customers; --", "' UNION SELECT 1, 'z' --");

  private Database database;

  @BeforeEach
  void open() throws SQLException {
    database = Database.open("shop.sql");
    // Rows come in the order of the way to them, unless a query says which order it wants.
    database.execute("CREATE INDEX last_number_first ON customers (name, id DESC)");
  }

  @AfterEach
  void close() throws SQLException {
    database.assertNoneOpen();
    database.close();
  }

  private void customer(long id, String name) throws SQLException {
    database.execute(
        "INSERT INTO customers (id, name, city, joined) VALUES (?, ?, 'Rome', ?)",
        id, name, LocalDate.EPOCH);
  }

  private void finds(String name, Long... expected) {
    try {
      var found = CompileTime3.named(database.db(), name);
      assertEquals(
          List.of(expected),
          found.stream().map(CompileTime3.Customer::id).toList(),
          "The numbers of the customers with the name \"%s\"".formatted(name));
      for (var each : found) {
        assertEquals(name, each.name(), "The name of customer " + each.id());
      }
    } catch (SQLException e) {
      fail("Asked for the name \"%s\", and the database said: %s".formatted(name, e.getMessage()));
    }
  }

  private void names(String... expected) throws SQLException {
    var names = database.rows("SELECT name FROM customers ORDER BY id");
    assertEquals(
        List.of(expected),
        names.stream().map(row -> (String) row.getFirst()).toList(),
        "The names of all customers, by their numbers");
  }

  @Test
  void only_exactly_this_name_is_found() throws SQLException {
    customer(3, "Ada");
    customer(1, "Ada");
    customer(2, "Adam");
    customer(4, "%");
    finds("Ada", 1L, 3L);
    finds("%", 4L);
    finds("ada");
    finds(" Ada ");
  }

  @Test
  void a_quote_is_a_letter_of_a_name() throws SQLException {
    customer(1, "O'Hara");
    customer(2, "OHara");
    customer(3, "''");
    finds("O'Hara", 1L);
    finds("OHara", 2L);
    finds("''", 3L);
  }

  @Test
  void a_name_that_looks_like_sql_is_only_a_name() throws SQLException {
    customer(1, "Ada");
    for (var attack : ATTACKS) {
      finds(attack);
    }
    for (var attack : ATTACKS) {
      customer(2, attack);
      finds(attack, 2L);
      database.execute("DELETE FROM customers WHERE id = 2");
    }
    names("Ada");
  }

  @Test
  void one_customer_gets_another_name() throws SQLException {
    customer(1, "Ada");
    customer(2, "Bob");
    customer(3, "Cleo");
    for (var name : List.of("Grace", "O'Hara", "x', city = 'Oslo")) {
      assertTrue(
          renamed(2, name), "There is a customer 2, and rename(db, 2, \"%s\") returned false".formatted(name));
      names("Ada", name, "Cleo");
    }
  }

  @Test
  void who_is_not_there_cannot_be_renamed() throws SQLException {
    customer(1, "Ada");
    assertFalse(renamed(7, "Eve"), "There is no customer 7, and rename(db, 7, \"Eve\") returned true");
    names("Ada");
  }

  private boolean renamed(long id, String name) {
    try {
      return CompileTime3.rename(database.db(), id, name);
    } catch (SQLException e) {
      return fail(
          "Customer %d should be called \"%s\", and the database said: %s"
              .formatted(id, name, e.getMessage()));
    }
  }
}
