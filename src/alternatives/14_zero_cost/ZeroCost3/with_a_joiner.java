import java.util.List;
import java.util.StringJoiner;

class ZeroCost3 {
  static String line(List<String> cells) {
    var joiner = new StringJoiner(";");
    cells.forEach(joiner::add);
    return joiner.toString();
  }
}
