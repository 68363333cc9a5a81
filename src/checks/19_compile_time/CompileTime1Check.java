import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javalings.check.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompileTime1Check {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  private Database database;

  @BeforeEach
  void open() throws SQLException {
    database = Database.open("shop.sql");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private void joins(long id, String name, String city, LocalDate joined) throws SQLException {
    database.execute(
        "INSERT INTO customers (id, name, city, joined) VALUES (?, ?, ?, ?)",
        id, name, city, joined);
  }

  private List<CompileTime1.Customer> of(String city) throws SQLException {
    return CompileTime1.of(database.db(), city);
  }

  @Test
  void each_row_becomes_a_record() throws SQLException {
    for (var name : List.of("Ada", "Grace")) {
      database.execute("DELETE FROM customers");
      joins(name.length(), name, "Rome", DAY.plusDays(name.length()));
      var expected =
          new CompileTime1.Customer(name.length(), name, DAY.plusDays(name.length()));
      assertEquals(List.of(expected), of("Rome"), "Rome has one customer");
    }
    database.execute("DELETE FROM customers");
    for (var id = 1; id <= 120; id++) {
      joins(id, "Ada", "Oslo", DAY.plusDays(id));
    }
    assertEquals(120, of("Oslo").size(), "120 customers of Oslo are all called Ada. Listed are");
  }

  @Test
  void only_customers_of_the_city_are_listed() throws SQLException {
    joins(1, "Oslo", "Rome", DAY);
    joins(2, "Bob", "Oslo", DAY);
    joins(3, "Cleo", "OSLO", DAY);
    assertEquals(List.of("Bob"), names("Oslo"), "Cleo lives in OSLO, which is another text. Bob lives in Oslo, and a customer called Oslo in Rome");
    assertEquals(List.of(), names("Paris"), "Nobody lives in Paris");
    assertEquals(List.of(), names("O%"), "No city is called O%");
  }

  @Test
  void who_joined_first_comes_first() throws SQLException {
    joins(1, "Ada", "Rome", DAY.plusDays(2));
    joins(2, "Bob", "Rome", DAY);
    joins(3, "Cleo", "Rome", DAY.plusDays(1));
    assertEquals(List.of("Bob", "Cleo", "Ada"), names("Rome"), "Bob joined first, and Ada last");
  }

  @Test
  void who_joined_on_the_same_day_comes_by_name() throws SQLException {
    joins(1, "Mia", "Rome", DAY);
    joins(2, "Zoe", "Rome", DAY);
    joins(3, "Ada", "Rome", DAY);
    assertEquals(List.of("Ada", "Mia", "Zoe"), names("Rome"), "All three joined on one day");
  }

  private List<String> names(String city) throws SQLException {
    return of(city).stream().map(CompileTime1.Customer::name).toList();
  }
}
