import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Web2 {

  @SuppressWarnings("serial")
  static final class BadRequest extends RuntimeException {
    BadRequest(String field, String why) {
      super(field + ": " + why);
    }
  }

  private static final JsonMapper JSON = new JsonMapper();

  static Jex.Server serve() {
    return Jex.create()
        .get("/books/{book}", ctx -> ctx.text(order(path(ctx, "book"), query(ctx, "copies"))))
        .post("/orders", ctx -> ctx.text(order(body(ctx, "book"), body(ctx, "copies"))))
        .error(BadRequest.class, (ctx, e) -> ctx.status(400).text(e.getMessage()))
        .config(it -> it.host("127.0.0.1").port(0))
        .start();
  }

  static String order(int book, int copies) {
    return copies + " of book " + book;
  }

  static int path(Context ctx, String field) {
    return number(field, ctx.pathParam(field));
  }

  static int query(Context ctx, String field) {
    return number(field, ctx.queryParamMap().getOrDefault(field, "1"));
  }

  static int body(Context ctx, String field) {
    return orBad("body", () -> JSON.readTree(ctx.body()), JacksonException.class) instanceof JsonNode it
        ? number(field, it.path(field).isNumber() ? it.path(field).toString() : "no number")
        : 0;
  }

  private static <T> T orBad(String field, Supplier<T> maker, Class<? extends Exception> trouble) {
    try {
      return maker.get();
    } catch (RuntimeException e) {
      throw trouble.isInstance(e) ? new BadRequest(field, e.getMessage()) : e;
    }
  }

  private static int number(String field, String text) {
    return orBad(
        field + ": " + text, () -> Integer.parseInt(text), NumberFormatException.class);
  }
}
