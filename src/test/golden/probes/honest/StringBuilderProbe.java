import java.util.*;
import javalings.own.*;

final class StringBuilderProbe {
  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      if (!text.isEmpty()) {
        text.append(", ");
      }
      text.append(word);
    }
    return text.toString();
  }
}
