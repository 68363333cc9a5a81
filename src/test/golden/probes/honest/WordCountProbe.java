import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class WordCountProbe {
  static Map<String, Integer> count(String text) {
    var words = new TreeMap<String, Integer>();
    for (var word : text.split(" ", -1)) {
      words.merge(word, 1, Integer::sum);
    }
    return words;
  }
  static String best(Map<String, Integer> words) {
    return words.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
  static void run() {
    var words = count("to be or not to be");
    words.remove("or");
    System.out.println(best(words) + words.getOrDefault("be", 0));
  }
}
