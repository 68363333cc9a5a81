// expect: checks-fail finds_errors_wherever_they_are
import java.util.List;
import java.util.stream.Stream;

// A service writes its log to a network connection, line by line, as long as it runs. We want the
// first few errors as soon as they are there. So far we have waited for the end of the log.
class Iterators2 {

  /** The texts of the first errors, without the word ERROR; the log may never end. */
  static List<String> firstErrors(int count, Stream<String> log) {
    return log.limit(count * 100L).filter(x -> x.startsWith("ERROR ")).map(x -> x.substring(6)).limit(count).toList();

  }
}
