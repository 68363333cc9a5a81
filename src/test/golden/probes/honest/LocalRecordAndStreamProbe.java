import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class LocalRecordAndStreamProbe {
  static List<String> run(List<String> names) {
    record Scored(String name, int score) {}
    return names.stream()
        .map(name -> new Scored(name, name.length()))
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .map(Scored::name)
        .toList();
  }
}
