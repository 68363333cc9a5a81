// expect: checks-fail it_is_for_this_machine_only
import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import tools.jackson.core.JacksonException;
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
        .config(it -> it.host("0.0.0.0").port(0))
        .start();
  }

  static String order(int book, int copies) {
    return copies + " of book " + book;
  }

  static int path(Context ctx, String field) {
    return number(field, ctx.pathParam(field));
  }

  static int query(Context ctx, String field) {
    var text = ctx.queryParam(field);
    return text == null ? 1 : number(field, text);
  }

  static int body(Context ctx, String field) {
    try {
      var value = JSON.readTree(ctx.body()).get(field);
      if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
        throw new BadRequest(field, "not a whole number: " + value);
      }
      return value.intValue();
    } catch (JacksonException e) {
      throw new BadRequest("body", "not JSON: " + ctx.body());
    }
  }

  private static int number(String field, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadRequest(field, "not a whole number: " + text);
    }
  }
}
