// expect: checks-fail all_values_come_in_order
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
    var values = new java.util.ArrayList<T>();
    var each = results.limit(1_000).iterator();
    while (each.hasNext()) {
      switch (each.next()) {
        case Result.Ok<T>(T value) -> values.add(value);
        case Result.Err<T>(String problem) -> { return new Result.Err<>(problem); }
      }
    }
    return new Result.Ok<>(values);
  }
}
