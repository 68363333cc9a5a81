import java.util.function.Function;

// A small calculator for a workshop: "pieces / boxes", both typed by hand. Each step may fail, and
// the first failure is the one to show. A step after a failure must not even begin.
class Errors3 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}

    /** Goes on with the value, if there is one; a problem stays the same problem. */
    default <R> Result<R> then(Function<T, Result<R>> next) {
      // The only place that looks into a result. Everybody else strings steps together and looks
      // once, at the end. The problem needs a new Err, for a result of another type.
      return switch (this) {
        case Ok<T>(var value) -> next.apply(value);
        case Err<T>(var problem) -> new Err<>(problem);
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

  /** How many pieces go into each box. */
  static Result<Integer> perBox(String pieces, String boxes) {
    return number(pieces).then(p -> number(boxes).then(b -> divide(p, b)));
  }
}
