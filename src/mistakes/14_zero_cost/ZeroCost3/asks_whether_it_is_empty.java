// expect: checks-fail an_empty_cell_is_a_cell
import java.util.List;

class ZeroCost3 {

  static String line(List<String> cells) {
    var line = new StringBuilder();
    for (var cell : cells) {
      if (!line.isEmpty()) {
        line.append(';');
      }
      line.append(cell);
    }
    return line.toString();
  }
}
