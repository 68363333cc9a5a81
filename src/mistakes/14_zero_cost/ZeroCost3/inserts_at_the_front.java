// expect: checks-fail writes_each_cell_once
import java.util.List;
class ZeroCost3 {
  static String line(List<String> cells) {
    var b = new StringBuilder();
    for (int i = cells.size() - 1; i >= 0; i--) { b.insert(0, cells.get(i)); if (i > 0) b.insert(0, ";"); }
    return b.toString();
  }
}
