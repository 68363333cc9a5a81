import java.util.*;
import javalings.own.*;

final class TextBuildingProbe {
  static String csv(List<List<String>> rows) {
    var text = new StringBuilder();
    for (var row : rows) {
      text.append(String.join(",", row)).append('\n');
    }
    if (!text.isEmpty()) {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }
}
