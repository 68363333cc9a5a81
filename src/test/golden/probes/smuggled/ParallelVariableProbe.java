import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ParallelVariableProbe {
  static void run(List<Integer> in) {
    ArrayList<Integer> out = new ArrayList<>();
    var stream = in.parallelStream();
    stream.forEach(out::add); // REFUSED
  }
}
