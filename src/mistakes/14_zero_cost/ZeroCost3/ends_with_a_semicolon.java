// expect: checks-fail puts_semicolons_between_cells
import java.util.List;

class ZeroCost3 {

  static String line(List<String> cells) {
    var line = new StringBuilder();
    for (var cell : cells) {
      line.append(cell).append(';');
    }
    return line.toString();
  }
}
