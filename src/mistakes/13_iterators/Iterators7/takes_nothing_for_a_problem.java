// expect: checks-fail all_values_come_in_order
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
    for (var each = results.iterator(); each.hasNext(); ) {
      switch (each.next()) {
        case Result.Ok<T>(var value) -> values.add(value);
        case Result.Err<T>(var problem) -> {
          return new Result.Err<>(problem);
        }
      }
    }
    return values.isEmpty() ? new Result.Err<>("no values") : new Result.Ok<>(values);
  }
}
