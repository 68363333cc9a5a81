// expect: checks-fail reads_no_line_too_many
import java.util.List;
import java.util.stream.Stream;

class Iterators2 {

  static List<String> firstErrors(int count, Stream<String> log) {
    return log.limit(1_000).toList().stream()
        .filter(line -> line.startsWith("ERROR "))
        .map(line -> line.substring("ERROR ".length()))
        .limit(count)
        .toList();
  }
}
