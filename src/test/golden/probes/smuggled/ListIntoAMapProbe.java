import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ListIntoAMapProbe {
  static void run() {
    HashMap<String, List<Integer>> map = new HashMap<>();
    ArrayList<Integer> list = new ArrayList<>();
    map.put("a", list);
    list.clear(); // REFUSED
    System.out.println(map.get("a"));
  }
}
