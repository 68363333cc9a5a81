// expect: checks-fail answers_while_the_log_goes_on
import java.util.List;
import java.util.stream.Stream;

class Iterators2 {

  static List<String> firstErrors(int count, Stream<String> log) {
    var errors =
        log.filter(line -> line.startsWith("ERROR "))
            .map(line -> line.substring("ERROR ".length()))
            .toList();
    return errors.subList(0, Math.min(count, errors.size()));
  }
}
