// expect: checks-fail writes_each_cell_once
import java.util.List;

class ZeroCost3 {

  static String line(List<String> cells) {
    var line = new StringBuilder();
    for (var cell : cells) {
      var before = line.toString();
      line.setLength(0);
      line.append(before);
      line.append(cell).append(';');
    }
    return cells.isEmpty() ? "" : line.substring(0, line.length() - 1);
  }
}
