import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class Iterators2 {
  static List<String> firstErrors(int count, Stream<String> log) {
    var errors = new ArrayList<String>();
    var lines = log.iterator();
    while (errors.size() < count && lines.hasNext()) {
      var line = lines.next();
      if (line.startsWith("ERROR ")) {
        errors.add(line.substring(6));
      }
    }
    return errors;
  }
}
