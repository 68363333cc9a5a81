import java.util.function.Function;
class Errors3 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {
      <R> Result<R> as() {
        return new Err<>(problem);
      }
    }
    default <R> Result<R> then(Function<T, Result<R>> next) {
      return switch (this) {
        case Ok<T> ok -> next.apply(ok.value);
        case Err<T> err -> err.as();
      };
    }
  }

  static Result<Integer> number(String text) {
    return text.matches("[0-9]{1,9}")
        ? new Result.Ok<>(Integer.parseInt(text))
        : new Result.Err<>("not a number: " + text);
  }

  static Result<Integer> divide(int pieces, int boxes) {
    return boxes == 0
        ? new Result.Err<>("no boxes for " + pieces + " pieces")
        : new Result.Ok<>(pieces / boxes);
  }
  static Result<Integer> perBox(String pieces, String boxes) {
    return number(pieces).then(p -> number(boxes).then(b -> divide(p, b)));
  }
}
