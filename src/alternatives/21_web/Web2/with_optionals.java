import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import java.util.Optional;
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
    return parsed(field, ctx.pathParam(field));
  }

  static int query(Context ctx, String field) {
    return Optional.ofNullable(ctx.queryParam(field)).map(it -> parsed(field, it)).orElse(1);
  }

  static int body(Context ctx, String field) {
    return Optional.ofNullable(json(ctx).get(field))
        .filter(JsonNode::isIntegralNumber)
        .filter(JsonNode::canConvertToInt)
        .map(JsonNode::asInt)
        .orElseThrow(() -> new BadRequest(field, "has to be a whole number"));
  }

  private static JsonNode json(Context ctx) {
    try {
      return JSON.readTree(ctx.body());
    } catch (JacksonException e) {
      throw new BadRequest("body", e.getOriginalMessage());
    }
  }

  private static int parsed(String field, String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new BadRequest(field, "\"" + text + "\" is no int");
    }
  }
}
