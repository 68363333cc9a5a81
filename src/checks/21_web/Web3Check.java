import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.avaje.jex.Jex;
import java.sql.SQLException;
import java.util.List;
import javalings.check.Http;
import javalings.check.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Web3Check {

  private static Jex.Server server;

  /** Users 1 and 2 are there; whoever asks for one above 100 finds the store broken. */
  private static final class Store implements Web3.Users {
    private final List<String> names = List.of("Ada", "Grace");

    @Override
    public String name(long id) throws Exception {
      if (id > 100) {
        throw broken(id);
      }
      if (id < 1 || id > names.size()) {
        throw new Web3.AppException(new Web3.NoSuchUser(id));
      }
      return names.get((int) id - 1);
    }

    private static Exception broken(long id) {
      return id % 2 == 0
          ? new SQLException("cannot log in as admin with password tulip" + id)
          : new IllegalStateException("no room in /var/lib/users" + id);
    }

    @Override
    public long add(String name) {
      if (names.contains(name)) {
        throw new Web3.AppException(new Web3.NameTaken(name));
      }
      return names.size() + 1;
    }
  }

  @BeforeAll
  static void start() {
    server = Web3.serve(new Store());
  }

  @AfterAll
  static void stop() {
    server.shutdown();
  }

  private static Http.Answer get(String path) {
    return Http.get(server.port(), path);
  }

  private static Http.Answer post(String name) {
    return Http.send(server.port(), "POST", "/users", name);
  }

  @Test
  void each_error_has_its_status() {
    assertEquals(404, get("/users/7").status(), "GET /users/7: no such user. The status");
    assertEquals(400, get("/users/ada").status(), "GET /users/ada: not a number. The status");
    assertEquals(409, post("Ada").status(), "POST /users Ada: the name is taken. The status");
    assertEquals(409, post("Grace").status(), "POST /users Grace: the name is taken. The status");
  }

  @Test
  void each_error_is_a_sentence() {
    assertEquals("no user 7", get("/users/7").body(), "GET /users/7");
    assertEquals("not a number: ada", get("/users/ada").body(), "GET /users/ada");
    assertEquals("the name is taken: Ada", post("Ada").body(), "POST /users Ada");
    var ada = get("/users/1");
    assertEquals("200 Ada", ada.status() + " " + ada.body(), "GET /users/1");
    var alan = post("Alan");
    assertEquals("201 user 3", alan.status() + " " + alan.body(), "POST /users Alan");
  }

  @Test
  void nothing_inside_is_told() {
    for (var id : new int[] {102, 103, 4712}) {
      var answer = get("/users/" + id);
      assertEquals(500, answer.status(), "GET /users/" + id + ": the store is broken. The status");
      assertEquals(
          "internal error",
          answer.body(),
          "GET /users/" + id + ": the store is broken. The client reads");
      for (var header : answer.headers()) {
        assertFalse(
            INSIDE.stream().anyMatch(header::contains),
            "GET /users/%d: the store is broken. The client reads in a header: %s"
                .formatted(id, header));
      }
    }
  }

  /** Words of the exceptions that the store throws, and of their classes. */
  private static final List<String> INSIDE =
      List.of("admin", "password", "tulip", "/var/lib", "Exception", "Web3Check");

  @Test
  void a_new_error_does_not_compile_without_a_status() {
    Shape.of(Web3.class)
        .assertNoDefault("status")
        .assertNoInstanceOf("status")
        .assertNoCast("status")
        .assertDoesNotCall("status", "getClass")
        .assertDoesNotCall("status", "isInstance")
        .assertDoesNotCall("status", "sentence")
        .assertDoesNotCall("status", "toString");
  }

  @Test
  void it_is_for_this_machine_only() {
    Http.assertLoopbackOnly(server.port());
  }
}
