// expect: checks-fail a_new_error_does_not_compile_without_a_status
import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;

// Names are unique since last week, so there is a new error: NameTaken. Clients are told that the
// server is broken. And where it is broken indeed, they are told the password of the database.
class Web3 {

  /** All that can go wrong for a client: 404, 400, and 409. Everything else is ours: 500. */
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

  /** Where the users are kept; throws AppExceptions, and others when something breaks. */
  interface Users {
    String name(long id) throws Exception;

    long add(String name) throws Exception;
  }

  static Jex.Server serve(Users users) {
    return Jex.create()
        .get("/users/{id}", ctx -> ctx.text(users.name(number(ctx.pathParam("id")))))
        .post("/users", ctx -> answer(ctx, 201, "user " + users.add(ctx.body())))
        .error(AppException.class, (ctx, e) -> answer(ctx, status(e.error), sentence(e.error)))
        .error(Exception.class, (ctx, e) -> answer(ctx, 500, "internal error"))
        .config(it -> it.host("127.0.0.1").port(0))
        .start();
  }

  static void answer(Context ctx, int status, String text) {
    ctx.status(status).text(text);
  }

  static int status(AppError error) {
    // No default: an error that is added later does not compile until somebody gives it a status.
    return code(error);
  }

  private static int code(AppError error) {
    if (error instanceof NoSuchUser) return 404;
    return error instanceof NameTaken ? 409 : 400;
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
