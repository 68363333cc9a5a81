import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class Iterators7 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}
  }
  static <T> Result<List<T>> all(Stream<Result<T>> results) {
    var values = new ArrayList<T>();
    Optional<String> problem =
        results.flatMap(result -> problem(result, values).stream()).findFirst();
    return problem.<Result<List<T>>>map(Result.Err::new).orElse(new Result.Ok<>(values));
  }

  private static <T> Optional<String> problem(Result<T> result, List<T> values) {
    return switch (result) {
      case Result.Ok<T>(var value) -> {
        values.add(value);
        yield Optional.empty();
      }
      case Result.Err<T>(var problem) -> Optional.of(problem);
    };
  }
}
