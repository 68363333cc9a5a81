// expect: checks-fail a_problem_is_not_left_out
import java.util.List;
import java.util.stream.Stream;

class Iterators7 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}
  }

  static <T> Result<List<T>> all(Stream<Result<T>> results) {
    return new Result.Ok<>(
        results
            .takeWhile(result -> result instanceof Result.Ok<T>)
            .map(result -> ((Result.Ok<T>) result).value())
            .toList());
  }
}
