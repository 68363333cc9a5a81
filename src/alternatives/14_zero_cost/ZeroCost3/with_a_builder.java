import java.util.List;
class ZeroCost3 {
  static String line(List<String> cells) {
    var line = new StringBuilder();
    for (var i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(';');
      }
      line.append(cells.get(i));
    }
    return line.toString();
  }
}
