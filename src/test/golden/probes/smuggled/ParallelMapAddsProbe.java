import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelMapAddsProbe {
  static void run(List<Integer> in) {
    StringBuilder out = new StringBuilder();
    in.stream().parallel().map(i -> i + 1).forEach(i -> out.append(i)); // REFUSED
  }
}
