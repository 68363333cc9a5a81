import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.avaje.jex.Jex;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javalings.check.Database;
import javalings.check.Http;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class Web4Check {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int CONNECTIONS = 4;

  private static Database database;
  private static Jex.Server server;

  /** When it is told so, the source of connections fails as a database does that is down. */
  private static volatile boolean down;

  /** When it is told so, connections fail as soon as somebody asks something. */
  private static volatile boolean failing;

  @BeforeAll
  static void start() throws SQLException {
    database = Database.open("users.sql");
    var insert = "INSERT INTO users (id, name, email) VALUES (?, ?, ?)";
    database.execute(insert, 1, "Ada", "ada@example.org");
    database.execute(insert, 2, "Grace", null);
    for (var id = 10; id < 30; id++) {
      database.execute(insert, id, "User \"" + id + "\"", id + "@example.org");
    }
    server = Web4.serve(new Switchable(database.pool(CONNECTIONS)));
  }

  @AfterAll
  static void stop() throws SQLException {
    database.close(); // first, since the server waits for those who wait for a connection
    server.shutdown();
  }

  private static void answers(int status, String json, String path) {
    answers(status, json, path, Http.get(server.port(), path));
  }

  private static void answers(int status, String json, String path, Http.Answer answer) {
    var what = "GET " + path;
    assertEquals(status, answer.status(), what + " was answered " + answer.body() + ". The status");
    assertTrue(
        answer.contentType().startsWith("application/json"),
        what + ": the content type is " + answer.contentType());
    assertEquals(JSON.readTree(json), JSON.readTree(answer.body()), what);
  }

  @Test
  void a_user_is_answered_in_json() throws SQLException {
    answers(200, "{\"id\": 1, \"name\": \"Ada\", \"email\": \"ada@example.org\"}", "/users/1");
    answers(200, "{\"id\": 2, \"name\": \"Grace\", \"email\": null}", "/users/2");
    database.execute("UPDATE users SET name = ? WHERE id = 2", "User \"2\"");
    answers(200, "{\"id\": 2, \"name\": \"User \\\"2\\\"\", \"email\": null}", "/users/2");
  }

  private static String user(int id) {
    return "{\"id\": %d, \"name\": \"User \\\"%d\\\"\", \"email\": \"%d@example.org\"}"
        .formatted(id, id, id);
  }

  @Test
  void who_is_not_there_is_404() {
    answers(404, "{\"error\": \"no user 7\"}", "/users/7");
    answers(404, "{\"error\": \"no user -1\"}", "/users/-1");
    answers(404, "{\"error\": \"no user 9999999999\"}", "/users/9999999999");
  }

  @Test
  void what_is_no_number_is_400() {
    answers(400, "{\"error\": \"not a number: ada\"}", "/users/ada");
    answers(400, "{\"error\": \"not a number: 1.5\"}", "/users/1.5");
  }

  @Test
  void every_connection_is_given_back() throws InterruptedException {
    for (var path : List.of("/users/1", "/users/7", "/users/ada")) {
      Http.get(server.port(), path);
      assertNoneOpen("GET " + path + " has been answered");
    }
    failing = true;
    try {
      answers(500, "{\"error\": \"internal error\"}", "/users/1");
    } finally {
      failing = false;
    }
    assertNoneOpen("A query has failed, and GET /users/1 has been answered");
  }

  /** A handler may close its connection a moment after the client has its answer. */
  private static void assertNoneOpen(String when) throws InterruptedException {
    var start = System.nanoTime();
    while (database.connections() > 0 && System.nanoTime() - start < 500_000_000) {
      TimeUnit.MILLISECONDS.sleep(1); // between two looks
    }
    assertEquals(0, database.connections(), when + ". Connections still open, from this check or an earlier one");
  }

  @Test
  void fifty_at_once_with_four_connections() throws InterruptedException {
    var paths = new ArrayList<String>();
    for (var i = 0; i < 50; i++) {
      paths.add("/users/" + (10 + i % 25));
    }
    var answers = Http.atOnce(server.port(), paths);
    for (var i = 0; i < paths.size(); i++) {
      var id = 10 + i % 25;
      var expected = id < 30 ? user(id) : "{\"error\": \"no user %d\"}".formatted(id);
      answers(id < 30 ? 200 : 404, expected, paths.get(i), answers.get(i));
    }
    assertNoneOpen("Fifty requests have been answered");
  }

  @Test
  void a_broken_database_is_500() {
    down = true;
    try {
      answers(500, "{\"error\": \"internal error\"}", "/users/1");
    } finally {
      down = false;
    }
  }

  @Test
  void it_is_for_this_machine_only() {
    Http.assertLoopbackOnly(server.port());
  }

  /** A source of connections that can be down. */
  private record Switchable(DataSource inner) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
      if (down) {
        throw new SQLException("the password of the database is tulip");
      }
      var connection = inner.getConnection();
      return failing ? failing(connection) : connection;
    }

    private static Connection failing(Connection connection) {
      return (Connection)
          Proxy.newProxyInstance(
              Web4Check.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().endsWith("Statement")) {
                  throw new SQLException("the table of users is broken");
                }
                return method.invoke(connection, arguments);
              });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      return inner.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      inner.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      inner.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
      return inner.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      return inner.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
      return inner.isWrapperFor(type);
    }
  }
}
