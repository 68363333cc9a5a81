import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;

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
    return whole(field, ctx.pathParam(field));
  }

  static int query(Context ctx, String field) {
    return whole(field, ctx.queryParam(field, "1"));
  }

  static int body(Context ctx, String field) {
    JsonNode tree;
    try {
      tree = JSON.readTree(ctx.bodyAsBytes());
    } catch (JacksonException e) {
      throw new BadRequest("body", "I cannot read this as JSON");
    }
    var node = tree.path(field);
    return switch (node) {
      case IntNode it -> it.intValue();
      default -> throw new BadRequest(field, "a whole number is needed, this is " + node);
    };
  }

  private static int whole(String field, String text) {
    if (text.matches("-?\\d{1,10}")) {
      var number = Long.parseLong(text);
      if (number == (int) number) {
        return (int) number;
      }
    }
    throw new BadRequest(field, text + " is not a whole number");
  }
}
