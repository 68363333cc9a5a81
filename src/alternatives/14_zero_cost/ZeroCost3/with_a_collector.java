import java.util.List;
import java.util.stream.Collectors;

class ZeroCost3 {
  static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(";"));
  }
}
