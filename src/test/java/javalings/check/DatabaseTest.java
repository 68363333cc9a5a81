package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javalings.sql.Db;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases for learners' code: what can be done with them, what cannot, and what is left. */
class DatabaseTest {

  private static final String NEW =
      "INSERT INTO customers (id, name, email, city, joined) VALUES (?, ?, ?, ?, ?)";

  record Customer(long id, String name, Optional<String> email, LocalDate joined) {}

  private static Database filled() throws SQLException {
    var database = Database.open("shop.sql");
    database.execute(NEW, 1, "Ada", "ada@example.org", "Rome", LocalDate.of(2026, 1, 2));
    database.execute(NEW, 2, "Bob", null, "Oslo", LocalDate.of(2026, 3, 4));
    return database;
  }

  @Test
  void rowsBecomeRecordsByTheNamesOfTheirColumns() throws SQLException {
    try (var database = filled()) {
      var sql = "SELECT joined, email, name, id FROM customers ORDER BY id";
      assertThat(database.db().queryAs(Customer.class, sql).fetchAll())
          .containsExactly(
              new Customer(1, "Ada", Optional.of("ada@example.org"), LocalDate.of(2026, 1, 2)),
              new Customer(2, "Bob", Optional.empty(), LocalDate.of(2026, 3, 4)));
      database.assertNoneOpen();
    }
  }

  @Test
  void oneRowIsFoundOrNot() throws SQLException {
    try (var database = filled()) {
      var sql = "SELECT id, name, email, joined FROM customers WHERE id = ?";
      var db = database.db();
      assertThat(db.queryAs(Customer.class, sql, 2).fetchOne().name()).isEqualTo("Bob");
      assertThat(db.queryAs(Customer.class, sql, 3).fetchOptional()).isEmpty();
      assertThatThrownBy(() -> db.queryAs(Customer.class, sql, 3).fetchOne())
          .isInstanceOf(NoSuchElementException.class);
    }
  }

  record Certain(String email) {}

  @Test
  void aNullThatWasSaidToBeImpossibleIsNamed() throws SQLException {
    try (var database = filled()) {
      var query = database.db().queryAs(Certain.class, "SELECT email AS \"email!\" FROM customers");
      assertThatThrownBy(query::fetchAll).hasMessageContaining("`email` is null");
    }
  }

  @Test
  void changesAreCountedAndSeenByTheAdministrator() throws SQLException {
    try (var database = filled()) {
      assertThat(database.db().execute("UPDATE customers SET email = ?", Optional.empty()))
          .isEqualTo(2);
      assertThat(database.rows("SELECT id, email FROM customers WHERE id = ?", 1))
          .containsExactly(java.util.Arrays.asList(1L, null));
    }
  }

  @Test
  void oneDatabaseSeesNothingOfAnother() throws SQLException {
    try (var one = filled();
        var other = Database.open("shop.sql")) {
      assertThat(one.rows("SELECT id FROM customers")).hasSize(2);
      assertThat(other.rows("SELECT id FROM customers")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE ALIAS mine AS 'String mine() { return \"code\"; }'",
        "CREATE TABLE mine (id int)",
        "CREATE LINKED TABLE mine ('', 'jdbc:h2:mem:other', 'sa', '', 'x')",
        "CREATE USER mine PASSWORD ''",
        "DROP TABLE customers",
        "SCRIPT",
        "SCRIPT TO '%s'",
        "RUNSCRIPT FROM '%s'",
        "BACKUP TO '%s'",
        "SHUTDOWN",
        "SET DB_CLOSE_DELAY -1",
        "SELECT file_read('%s', 'UTF-8')",
        "SELECT file_write('x', '%s')",
        "SELECT * FROM csvread('%s')",
        "CALL csvwrite('%s', 'SELECT 1')",
        "SELECT * FROM link_schema('public', '', 'jdbc:h2:mem:other', 'sa', '', 'public')"
      })
  void learnersHaveRightsOnRowsOnly(String sql, @TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    try (var database = filled();
        var connection = database.source().getConnection()) {
      assertThatThrownBy(
              () -> {
                try (var statement = connection.createStatement()) {
                  statement.execute(sql.formatted(file));
                }
              })
          .isInstanceOf(SQLException.class);
      assertThat(database.rows("SELECT id FROM customers")).hasSize(2);
    }
    assertThat(file).hasContent("TOP SECRET");
    assertThat(folder).isDirectoryContaining("glob:**secret.txt");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void connectionsThatAreNotClosedAreCountedAndEnd() throws SQLException {
    var database = filled();
    var forgotten = database.source().getConnection();
    var closed = database.source().getConnection();
    closed.close();
    closed.close();
    assertThat(database.connections()).isEqualTo(1);
    assertThatThrownBy(database::assertNoneOpen)
        .hasMessage("One connection was opened and never closed.");
    database.close();
    assertThat(forgotten.isValid(1)).isFalse();
  }

  @Test
  void aPoolLendsSoManyAndTellsWhoComesTooLate() throws SQLException {
    try (var database = filled()) {
      var pool = database.pool(1);
      try (var connection = pool.getConnection()) {
        assertThat(connection.isValid(1)).isTrue();
        assertThatThrownBy(pool::getConnection)
            .isInstanceOf(SQLTransientConnectionException.class)
            .hasMessageContaining("all 1 are in use");
        assertTimeout(
            Duration.ofSeconds(10),
            () -> {
              for (var request = 0; request < 50; request++) {
                assertThatThrownBy(pool::getConnection).isInstanceOf(SQLException.class);
              }
            },
            "a pool that is stuck makes nobody else wait");
      }
      assertThat(new Db(pool).execute("DELETE FROM customers")).isEqualTo(2);
      database.assertNoneOpen();
    }
  }

  @Test
  void whoeverWaitsForAConnectionIsToldWhenTheDatabaseCloses() throws Exception {
    var database = filled();
    var pool = database.pool(1);
    pool.getConnection();
    var asked = new FutureTask<>(pool::getConnection);
    var waiting = Thread.ofPlatform().start(asked);
    while (waiting.getState() != Thread.State.TIMED_WAITING && !asked.isDone()) {
      Thread.onSpinWait();
    }
    database.close();
    assertThatThrownBy(() -> asked.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(SQLNonTransientConnectionException.class)
        .hasMessageContaining("the database is closed");
    assertThatThrownBy(pool::getConnection).hasMessage("the database is closed");
  }

  @Test
  void nothingLeadsFromAConnectionToTheDriver() throws SQLException {
    try (var database = filled()) {
      var source = database.source();
      assertThatThrownBy(() -> source.unwrap(Object.class)).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> source.getConnection("sa", "")).isInstanceOf(SQLException.class);
      try (var connection = source.getConnection()) {
        assertThatThrownBy(() -> connection.unwrap(Object.class)).isInstanceOf(SQLException.class);
        assertThat(connection.isWrapperFor(Object.class)).isFalse();
      }
    }
  }

  @Test
  void aSchemaThatIsNotThereIsTheCoursesMistake() {
    for (var name : List.of("none.sql", "../secret.sql", "")) {
      assertThatThrownBy(() -> Database.open(name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no schema " + name);
    }
  }
}
