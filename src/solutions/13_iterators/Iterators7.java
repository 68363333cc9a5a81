import java.util.ArrayList;
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
    // Many results become one result of many. A problem decides it, so it is returned as soon as it
    // is seen: the iterator pulls one result at a time, and what nobody pulls is never read.
    var values = new ArrayList<T>();
    for (var each = results.iterator(); each.hasNext(); ) {
      switch (each.next()) {
        case Result.Ok<T>(var value) -> values.add(value);
        case Result.Err<T>(var problem) -> {
          return new Result.Err<>(problem);
        }
      }
    }
    return new Result.Ok<>(values);
  }
}
