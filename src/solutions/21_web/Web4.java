import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

// The whole of it: GET /users/7 asks a database and answers in JSON. Users who are not there are
// answered with "null", as if all were well. And after four requests the server answers errors only.
class Web4 {

  private static final JsonMapper JSON = new JsonMapper();

  record User(long id, String name, Optional<String> email) {}

  record Problem(String error) {}

  /** Becomes an answer with this status, and {"error": "the message"}. */
  @SuppressWarnings("serial")
  static final class AppException extends RuntimeException {
    final int status;

    AppException(int status, String message) {
      super(message);
      this.status = status;
    }
  }

  /**
   * The state that all requests share. The database has few connections. A connection belongs to
   * the request that asked for it, until it is closed.
   */
  record State(DataSource database) {

    /** The user of this number; an AppException where there is none: 404, "no user 7". */
    User user(long id) throws SQLException {
      // The connection ends with this block, on each of its ways out. That is its owner: the block.
      try (var connection = database.getConnection();
          var query = connection.prepareStatement("SELECT name, email FROM users WHERE id = ?")) {
        query.setLong(1, id);
        var rows = query.executeQuery();
        if (!rows.next()) {
          throw new AppException(404, "no user " + id);
        }
        return new User(id, rows.getString(1), email(rows.getString(2)));
      }
    }

    private static Optional<String> email(String text) {
      return Optional.ofNullable(text);
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
