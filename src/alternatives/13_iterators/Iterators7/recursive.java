import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

class Iterators7 {

  sealed interface Result<T> {
    record Ok<T>(T value) implements Result<T> {}

    record Err<T>(String problem) implements Result<T> {}
  }
  static <T> Result<List<T>> all(Stream<Result<T>> results) {
    return all(results.iterator(), new ArrayList<>());
  }

  private static <T> Result<List<T>> all(Iterator<Result<T>> rest, List<T> before) {
    if (!rest.hasNext()) {
      return new Result.Ok<>(before);
    }
    return switch (rest.next()) {
      case Result.Err<T> err -> new Result.Err<>(err.problem());
      case Result.Ok<T> ok -> {
        before.add(ok.value());
        yield all(rest, before);
      }
    };
  }
}
