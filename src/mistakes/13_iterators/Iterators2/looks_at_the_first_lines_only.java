// expect: checks-fail finds_errors_wherever_they_are
import java.util.List;
import java.util.stream.Stream;

class Iterators2 {

  static List<String> firstErrors(int count, Stream<String> log) {
    return log.limit(count)
        .filter(line -> line.startsWith("ERROR "))
        .map(line -> line.substring("ERROR ".length()))
        .toList();
  }
}
