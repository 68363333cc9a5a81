// expect: checks-fail writes_each_cell_once
import java.util.List;

class ZeroCost3 {

  static String line(List<String> cells) {
    var line = new StringBuilder();
    for (var i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? cells.get(i) : ";" + cells.get(i));
    }
    return line.toString();
  }
}
