import java.util.*;
import javalings.own.*;

final class StreamOfNumbersProbe {
  static int total(List<Integer> all) {
    return all.stream().filter(i -> i > 2).mapToInt(i -> i).sum();
  }
  static void run() {
    List<Integer> all = new ArrayList<>(List.of(1, 2, 3));
    System.out.println(total(all));
    all.add(4);
    System.out.println(all.stream().map(i -> i * 2).toList());
  }
}
