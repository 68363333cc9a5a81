import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelStreamAddsProbe {
  static void run(List<Integer> in) {
    ArrayList<Integer> out = new ArrayList<>();
    in.parallelStream().forEach(i -> out.add(i)); // REFUSED
  }
}
