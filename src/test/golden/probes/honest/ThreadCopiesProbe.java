import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ThreadCopiesProbe {
  static final class Worker extends Thread {
    private final List<Integer> all;
    Worker(List<Integer> all) { this.all = List.copyOf(all); }
    @Override public void run() { System.out.println(all); }
  }
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    new Worker(all).start();
    all.add(2);
  }
  @Move static final class Oven { int heat; }
}
