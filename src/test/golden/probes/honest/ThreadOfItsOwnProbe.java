import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ThreadOfItsOwnProbe {
  static final class Worker extends Thread {
    private final int n;
    private final ConcurrentLinkedQueue<String> out;
    Worker(int n, ConcurrentLinkedQueue<String> out) { this.n = n; this.out = out; }
    @Override public void run() { out.add("worker " + n); }
  }
  static void run() throws InterruptedException {
    ConcurrentLinkedQueue<String> out = new ConcurrentLinkedQueue<>();
    Worker a = new Worker(1, out);
    Worker b = new Worker(2, out);
    a.start();
    b.start();
    a.join();
    b.join();
    System.out.println(out);
  }
  @Move static final class Oven { int heat; }
}
