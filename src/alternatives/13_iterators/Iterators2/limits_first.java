import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Iterators2 {
  static List<String> firstErrors(int count, Stream<String> log) {
    Stream<String> errors = log.filter(line -> line.startsWith("ERROR ")).limit(count);
    return errors.map(line -> line.replaceFirst("ERROR ", "")).collect(Collectors.toList());
  }
}
