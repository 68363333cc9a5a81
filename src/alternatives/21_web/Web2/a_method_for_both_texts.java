import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import tools.jackson.databind.json.JsonMapper;

class Web2 {

  /** Becomes the answer 400 and a text such as "copies: not a whole number: two". */
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

  /** The {@code int} in a part of the path. Any other text is a BadRequest that shows it. */
  static int path(Context ctx, String field) {
    return number(field, ctx.pathParam(field));
  }

  private static int number(String field, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadRequest(field, "not a whole number: " + text);
    }
  }

  /** The number in the query: 1 where the query does not say. Otherwise the same. */
  static int query(Context ctx, String field) {
    var text = ctx.queryParam(field);
    return text == null ? 1 : number(field, text);
  }

  /**
   * The number in the JSON of the body; "2" in quotes, 2.5 and null are none. Where the body is no
   * JSON at all, the field is called "body".
   */
  static int body(Context ctx, String field) {
    tools.jackson.databind.JsonNode tree;
    try {
      tree = JSON.readTree(ctx.body());
    } catch (tools.jackson.core.JacksonException e) {
      throw new BadRequest("body", "not JSON: " + ctx.body());
    }
    var node = tree.get(field);
    if (node == null || !node.isInt()) {
      throw new BadRequest(field, "not a whole number: " + node);
    }
    return node.intValue();
  }
}
