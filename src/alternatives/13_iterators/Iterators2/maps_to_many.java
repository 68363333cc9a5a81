import java.util.List;
import java.util.stream.Stream;
class Iterators2 {
  private static final String ERROR = "ERROR ";

  static List<String> firstErrors(int count, Stream<String> log) {
    return log.<String>mapMulti(
            (line, errors) -> {
              if (line.startsWith(ERROR)) {
                errors.accept(line.substring(ERROR.length()));
              }
            })
        .limit(count)
        .toList();
  }
}
