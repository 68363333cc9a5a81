// expect: checks-fail is_content_with_fewer_errors
import java.util.List;
import java.util.stream.Stream;

// A service writes its log to a network connection, line by line, as long as it runs. We want the
// first few errors as soon as they are there. So far we have waited for the end of the log.
class Iterators2 {

  /** The texts of the first errors, without the word ERROR; the log may never end. */
  static List<String> firstErrors(int count, Stream<String> log) {
    var errors = new java.util.ArrayList<String>();
    var lines = log.iterator();
    while (lines.hasNext()) {
      var line = lines.next();
      if (line.startsWith("ERROR ")) errors.add(line.substring(6));
      if (errors.size() == count) break;
    }
    return errors;
  }
}
