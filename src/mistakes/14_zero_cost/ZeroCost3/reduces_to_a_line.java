// expect: checks-fail writes_each_cell_once
import java.util.List;

class ZeroCost3 {

  static String line(List<String> cells) {
    return cells.stream().reduce((line, cell) -> line + ";" + cell).orElse("");
  }
}
