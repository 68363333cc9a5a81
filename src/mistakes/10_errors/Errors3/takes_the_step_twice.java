// expect: checks-fail a_step_is_taken_once
import java.util.function.Function;

// A small calculator for a workshop: "pieces / boxes", both typed by hand. Each step may fail, and
// the first failure is the one to show. A step after a failure must not even begin.
class Errors3 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}

    /** Goes on with the value, if there is one; a problem stays the same problem. */
    default <R> Result<R> then(Function<T, Result<R>> next) {
      return switch (this) {
        case Ok<T>(T value) -> next.apply(value) instanceof Ok<R> ? next.apply(value) : next.apply(value);
        case Err<T>(String problem) -> new Err<>(problem);
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
