import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CountsUpUnderALoopProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>(List.of(1, 2));
    for (int x : all) {
      all.set(0, all.get(0) + x); // REFUSED
    }
  }
}
