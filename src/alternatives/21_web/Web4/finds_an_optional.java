import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

class Web4 {

  private static final JsonMapper JSON = new JsonMapper();

  record User(long id, String name, Optional<String> email) {}

  record Problem(String error) {}

  @SuppressWarnings("serial")
  static final class AppException extends RuntimeException {
    final int status;

    AppException(int status, String message) {
      super(message);
      this.status = status;
    }
  }

  record State(DataSource database) {

    User user(long id) throws SQLException {
      return find(id).orElseThrow(() -> new AppException(404, "no user " + id));
    }

    private Optional<User> find(long id) throws SQLException {
      try (var connection = database.getConnection()) {
        try (var query = connection.prepareStatement("SELECT * FROM users WHERE id = ?")) {
          query.setLong(1, id);
          try (var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(read(rows)) : Optional.empty();
          }
        }
      }
    }

    private static User read(ResultSet row) throws SQLException {
      return new User(
          row.getLong("id"), row.getString("name"), Optional.ofNullable(row.getString("email")));
    }
  }

  static Jex.Server serve(DataSource database) {
    var state = new State(database);
    return Jex.create()
        .get("/users/{id}", ctx -> json(ctx, 200, state.user(id(ctx.pathParam("id")))))
        .error(AppException.class, (ctx, e) -> json(ctx, e.status, new Problem(e.getMessage())))
        .error(SQLException.class, (ctx, e) -> json(ctx, 500, new Problem("internal error")))
        .config(it -> it.host("127.0.0.1").port(0))
        .start();
  }

  static long id(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new AppException(400, "not a number: " + text);
    }
  }

  static void json(Context ctx, int status, Object body) {
    ctx.status(status).contentType("application/json").write(JSON.writeValueAsString(body));
  }
}
