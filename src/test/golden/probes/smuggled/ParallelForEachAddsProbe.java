import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelForEachAddsProbe {
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    IntStream.range(0, 9).parallel().forEach(i -> all.add(i)); // REFUSED
  }
}
