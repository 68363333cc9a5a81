import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
      Connection connection = database.getConnection();
      try {
        PreparedStatement query =
            connection.prepareStatement("SELECT * FROM users WHERE id = ?");
        query.setLong(1, id);
        ResultSet rows = query.executeQuery();
        if (rows.next()) {
          return new User(
              rows.getLong("id"),
              rows.getString("name"),
              Optional.ofNullable(rows.getString("email")));
        }
      } finally {
        connection.close();
      }
      throw new AppException(404, "no user " + id);
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
    if (!text.matches("-?\\d{1,18}")) {
      throw new AppException(400, "not a number: " + text);
    }
    return Long.valueOf(text);
  }

  static void json(Context ctx, int status, Object body) {
    ctx.status(status).contentType("application/json").write(JSON.writeValueAsString(body));
  }
}
