import java.util.*;
import javalings.own.*;

final class ComparatorProbe {
  static void run() {
    List<String> words = new ArrayList<>(List.of("bb", "a"));
    words.sort(Comparator.comparing(String::length));
    Collections.sort(words);
    System.out.println(words.getFirst());
  }
}
