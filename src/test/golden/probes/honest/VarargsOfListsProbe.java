import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class VarargsOfListsProbe {
  @SafeVarargs static <T> List<T> join(List<T>... all) { List<T> out = new ArrayList<>(); for (var l : all) { out.addAll(l); } return out; }
  static void run() {
    List<Integer> a = new ArrayList<>(List.of(1));
    List<Integer> b = new ArrayList<>(List.of(2));
    var both = join(a, b);
    a.add(3);
    b.clear();
    System.out.println(both);
  }
  @Move static final class Oven { int heat; }
}
