import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelReadsProbe {
  static int run(List<Integer> in) {
    ArrayList<Integer> known = new ArrayList<>(List.of(1));
    int n = (int) in.parallelStream().filter(i -> known.contains(i)).count();
    known.add(n);
    return n;
  }
}
