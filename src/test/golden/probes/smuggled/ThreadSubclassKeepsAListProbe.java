import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ThreadSubclassKeepsAListProbe {
  static final class Worker extends Thread {
    private final List<Integer> all;
    Worker(List<Integer> all) { this.all = all; }
    @Override public void run() { all.add(1); }
  }
  static void run() {
    ArrayList<Integer> all = new ArrayList<>();
    new Worker(all).start(); // REFUSED
    all.add(2); // REFUSED
  }
}
