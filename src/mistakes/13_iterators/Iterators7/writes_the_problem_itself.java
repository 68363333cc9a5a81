// expect: checks-fail a_problem_is_not_left_out
import java.util.List;
import java.util.stream.Stream;

// A weather service reads temperatures from a file, line by line, and some lines are damaged. It
// has to say so, and print nothing. Instead it prints an average, of the lines that it could read.
class Iterators7 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}
  }

  /** All values, in order; or the first problem, and then nothing after it is read. */
  static <T> Result<List<T>> all(Stream<Result<T>> results) {
    // TODO: What becomes of a problem in this chain? And when is it known that there is one?
var values = new java.util.ArrayList<T>(); try { results.forEach(r -> values.add(((Result.Ok<T>) r).value())); } catch (ClassCastException e) { return new Result.Err<>("line " + (values.size() + 1) + " is damaged"); } return new Result.Ok<>(values);
  }
}
