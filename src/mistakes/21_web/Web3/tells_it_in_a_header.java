// expect: checks-fail nothing_inside_is_told
import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;

class Web3 {

  sealed interface AppError {}

  record NoSuchUser(long id) implements AppError {}

  record NotANumber(String text) implements AppError {}

  record NameTaken(String name) implements AppError {}

  @SuppressWarnings("serial")
  static final class AppException extends RuntimeException {
    final AppError error;

    AppException(AppError error) {
      this.error = error;
    }
  }

  interface Users {
    String name(long id) throws Exception;

    long add(String name) throws Exception;
  }

  static Jex.Server serve(Users users) {
    return Jex.create()
        .get("/users/{id}", ctx -> ctx.text(users.name(number(ctx.pathParam("id")))))
        .post("/users", ctx -> answer(ctx, 201, "user " + users.add(ctx.body())))
        .error(AppException.class, (ctx, e) -> answer(ctx, status(e.error), sentence(e.error)))
        .error(Exception.class, (ctx, e) -> {
          ctx.header("X-Cause", e.toString());
          answer(ctx, 500, "internal error");
        })
        .config(it -> it.host("127.0.0.1").port(0))
        .start();
  }

  static void answer(Context ctx, int status, String text) {
    ctx.status(status).text(text);
  }

  static int status(AppError error) {
    return switch (error) {
      case NoSuchUser _ -> 404;
      case NotANumber _ -> 400;
      case NameTaken _ -> 409;
    };
  }

  static String sentence(AppError error) {
    return switch (error) {
      case NoSuchUser(var id) -> "no user " + id;
      case NotANumber(var text) -> "not a number: " + text;
      case NameTaken(var name) -> "the name is taken: " + name;
    };
  }

  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new AppException(new NotANumber(text));
    }
  }
}
