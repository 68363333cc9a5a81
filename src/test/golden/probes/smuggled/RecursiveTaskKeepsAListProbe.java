import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class RecursiveTaskKeepsAListProbe {
  static final class Sum extends RecursiveTask<Integer> {
    private final List<Integer> all;
    Sum(List<Integer> all) { this.all = all; }
    @Override protected Integer compute() { return all.size(); }
  }
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    var sum = new Sum(all);
    sum.fork(); // REFUSED
    all.add(2); // REFUSED
    System.out.println(sum.join());
  }
}
