import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
class Iterators7 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}
  }
  static <T> Result<List<T>> all(Stream<Result<T>> results) {
    List<T> values = new ArrayList<>();
    var rest = results.iterator();
    while (rest.hasNext()) {
      var result = rest.next();
      if (result instanceof Result.Err<T> err) {
        return new Result.Err<>(err.problem());
      }
      values.add(((Result.Ok<T>) result).value());
    }
    return new Result.Ok<>(List.copyOf(values));
  }
}
