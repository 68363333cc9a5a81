import java.util.*;
import javalings.own.*;

final class ListOfStringsProbe {
  static List<String> upper(List<String> words) {
    List<String> result = new ArrayList<>();
    for (String word : words) {
      result.add(word.toUpperCase());
    }
    return result;
  }
  static void run() {
    List<String> words = new ArrayList<>(List.of("a", "b"));
    List<String> upper = upper(words);
    words.add("c");
    System.out.println(words + " " + upper);
  }
}
