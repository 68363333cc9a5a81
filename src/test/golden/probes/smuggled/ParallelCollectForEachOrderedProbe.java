import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelCollectForEachOrderedProbe {
  static void run(List<Integer> in) {
    StringBuilder out = new StringBuilder();
    in.parallelStream().peek(i -> out.append(i)).toList(); // REFUSED
  }
}
