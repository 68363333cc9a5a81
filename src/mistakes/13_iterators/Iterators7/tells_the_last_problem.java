// expect: checks-fail the_first_problem_counts
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class Iterators7 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}
  }

  static <T> Result<List<T>> all(Stream<Result<T>> results) {
    var values = new ArrayList<T>();
    Result<List<T>> answer = new Result.Ok<>(values);
    for (var result : results.limit(1_000).toList()) {
      switch (result) {
        case Result.Ok<T>(var value) -> values.add(value);
        case Result.Err<T>(var problem) -> answer = new Result.Err<>(problem);
      }
    }
    return answer;
  }
}
