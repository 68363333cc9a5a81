// expect: checks-fail is_content_with_fewer_errors
import java.util.List;
import java.util.stream.Stream;
class Iterators2 {
  static List<String> firstErrors(int count, Stream<String> log) {
    return log.filter(line -> line.startsWith("ERROR "))
        .map(line -> line.replace("ERROR ", ""))
        .limit(count)
        .toList();
  }
}
