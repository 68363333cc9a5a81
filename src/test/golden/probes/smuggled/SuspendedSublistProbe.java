import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SuspendedSublistProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>(List.of(1, 2, 3));
    var some = all.subList(0, 2).subList(0, 1);
    all.removeIf(x -> x > 1); // REFUSED
    System.out.println(some);
  }
}
