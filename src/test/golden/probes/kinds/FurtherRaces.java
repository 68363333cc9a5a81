import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Further tries with threads, in a file without marks. */
final class FurtherRaces {
  static final class SubclassOfThread {
    static int n;
    static final class W extends Thread { public void run() { n++; } } // REFUSED
    static void run() { new W().start(); new W().start(); } // REFUSED
  }
  static final class SubclassOfThreadTwin {
    static final AtomicInteger n = new AtomicInteger();
    static final class W extends Thread { public void run() { n.incrementAndGet(); } }
    static void run() { new W().start(); new W().start(); }
  }
  static final class InvokedAll {
    int n;
    void run(ExecutorService ex) throws Exception {
      ex.invokeAll(List.of(() -> n++, () -> n++)); // REFUSED
    }
  }
  static final class VirtualSelf {
    int n;
    void work() { n++; }
    int run() { Thread.startVirtualThread(this::work); return n; } // REFUSED
  }
  static final class ArraysInAMap {
    static void run() {
      var m = new ConcurrentHashMap<String, int[]>();
      m.put("a", new int[1]);
      Runnable r = () -> m.get("a")[0]++; // REFUSED
      new Thread(r).start(); // REFUSED
      new Thread(r).start(); // REFUSED
    }
  }
  static final class MergedInAMapTwin {
    static void run() {
      var m = new ConcurrentHashMap<String, Integer>();
      Runnable r = () -> m.merge("a", 1, Integer::sum);
      new Thread(r).start();
      new Thread(r).start();
    }
  }
  static final class VolatileAdds {
    volatile int n;
    void run() { new Thread(() -> n += 1).start(); n += 1; } // REFUSED
  }
  static final class VolatileFlagTwin {
    volatile boolean stop;
    void run() { new Thread(() -> { while (!stop) Thread.onSpinWait(); }).start(); stop = true; }
  }
  static final class ParallelLater {
    static List<Integer> run(List<Integer> xs) {
      List<Integer> out = new ArrayList<>();
      Stream<Integer> st = xs.stream();
      st = st.parallel();
      st.forEach(x -> out.add(x)); // REFUSED
      return out;
    }
  }
  static final class ParallelLaterTwin {
    static List<Integer> run(List<Integer> xs) {
      Stream<Integer> st = xs.stream();
      st = st.parallel();
      return st.map(x -> x + 1).toList();
    }
  }
  static final class OneSideLocked {
    int n;
    void run() { new Thread(() -> { synchronized (this) { n++; } }).start(); n++; } // REFUSED
  }
  static final class BothSidesLocked {
    int n;
    void run() { new Thread(() -> { synchronized (this) { n++; } }).start(); synchronized (this) { n++; } }
  }
  static final class RecordOfAList {
    record Shared(List<Integer> xs) {}
    static void run() {
      var s = new Shared(new ArrayList<>());
      new Thread(() -> s.xs().add(1)).start(); // REFUSED
      s.xs().add(2); // REFUSED
    }
  }
  static final class TimerTasks {
    int n;
    void run(Timer t) {
      t.schedule(new TimerTask() { public void run() { n++; } }, 10); // REFUSED
      n++;
    }
  }
  static final class SupplyAndAdd {
    static int run(List<Integer> xs) {
      var f = CompletableFuture.supplyAsync(() -> xs.size()); // REFUSED
      xs.add(1); // REFUSED
      return f.join();
    }
  }
  static final class SupplyThenAddTwin {
    static int run(List<Integer> xs) {
      var copy = List.copyOf(xs);
      var f = CompletableFuture.supplyAsync(() -> copy.size());
      xs.add(1);
      return f.join();
    }
  }
  static final class JobWithAList {
    static final class Job implements Runnable { final List<Integer> xs; Job(List<Integer> xs) { this.xs = xs; } public void run() { xs.add(1); } } // REFUSED
    static void run(List<Integer> xs) { new Thread(new Job(xs)).start(); xs.add(2); } // REFUSED
  }
  static final class PerThread {
    static void run() {
      List<Integer> shared = new ArrayList<>();
      ThreadLocal<List<Integer>> t = ThreadLocal.withInitial(() -> shared); // REFUSED
      new Thread(() -> t.get().add(1)).start(); // REFUSED
      t.get().add(2); // REFUSED
    }
  }
  static final class PerThreadTwin {
    static void run() {
      ThreadLocal<List<Integer>> t = ThreadLocal.withInitial(() -> new ArrayList<>());
      new Thread(() -> t.get().add(1)).start();
      t.get().add(2);
    }
  }
  static final class BehindAnInterface {
    interface Up { void up(); }
    static final class C implements Up { int n; public void up() { n++; } }
    static void run() {
      Up c = new C();
      new Thread(c::up).start(); // REFUSED
      c.up(); // REFUSED
    }
  }
  static final class FromASupplier {
    static final class C { int n; void up() { n++; } }
    static void run() {
      C c = new C();
      Supplier<C> s = () -> c; // REFUSED
      new Thread(() -> s.get().up()).start(); // REFUSED
      s.get().up(); // REFUSED
    }
  }
  static final class EnumState {
    enum E { A; int n; void up() { n++; } } // REFUSED
    static void run() { new Thread(() -> E.A.up()).start(); E.A.up(); } // REFUSED
  }
  static final class StaticList {
    static final List<String> LOG = new ArrayList<>(); // REFUSED
    static void run() { Thread.ofVirtual().start(() -> LOG.add("a")); LOG.add("b"); } // REFUSED
  }
  static final class StaticQueueTwin {
    static final Queue<String> LOG = new ConcurrentLinkedQueue<>();
    static void run() { Thread.ofVirtual().start(() -> LOG.add("a")); LOG.add("b"); }
  }
  static final class ExecutorOfOnesOwn {
    interface Exec { void go(Runnable r); }
    static final class Threads implements Exec { public void go(@Send Runnable r) { new Thread(r).start(); } } // REFUSED
    int n;
    void run(Exec e) { e.go(() -> n++); n++; } // REFUSED
  }
  static final class LazyByTwo {
    private static List<String> names; // REFUSED
    static List<String> names() { if (names == null) { names = new ArrayList<>(); } return names; } // REFUSED
    static void run() { new Thread(() -> names().add("a")).start(); names().add("b"); } // REFUSED
  }
  static final class RaceInACollector {
    static Set<Integer> run(List<Integer> xs) {
      Set<Integer> seen = new HashSet<>();
      xs.parallelStream().filter(x -> seen.add(x)).forEach(x -> {}); // REFUSED
      return seen;
    }
  }
  static final class RaceInACollectorTwin {
    static Set<Integer> run(List<Integer> xs) { return xs.parallelStream().collect(Collectors.toSet()); }
  }
  static final class LockOfAnother {
    int n; final Object a = new Object(); final Object b = new Object();
    void run() { new Thread(() -> { synchronized (a) { n++; } }).start(); synchronized (b) { n++; } } // REFUSED
  }
  static final class LockOfTheSameTwin {
    int n; final ReentrantLock l = new ReentrantLock();
    void up() { l.lock(); try { n++; } finally { l.unlock(); } }
    void run() { new Thread(this::up).start(); up(); }
  }
  static final class BufferInTwo {
    static void run() {
      var b = new StringBuilder();
      var t = new Thread(() -> b.append("x")); // REFUSED
      t.start(); // REFUSED
      b.append("y"); // REFUSED
    }
  }
  static final class JoinedTwin {
    static String run() throws InterruptedException {
      var b = new StringBuilder();
      try (var ex = Executors.newVirtualThreadPerTaskExecutor()) { ex.submit(() -> b.append("x")); }
      return b.append("y").toString();
    }
  }
  static final class WalkedAndAdded {
    final Map<String, Integer> m = new HashMap<>();
    void add(String k) { m.put(k, 1); }
    void run() { for (String k : m.keySet()) add(k + "!"); } // REFUSED
  }
  static final class WalkedAndAddedTwin {
    final Map<String, Integer> m = new HashMap<>();
    void add(String k) { m.put(k, 1); }
    void run() { for (String k : List.copyOf(m.keySet())) add(k + "!"); }
  }
  static final class WalkedAndRemoved {
    static void run(List<String> xs) { for (var x : xs) if (x.isEmpty()) xs.remove(x); } // REFUSED
  }
  static final class ForEachAndRemoved {
    static void run(Map<String, Integer> m) { m.forEach((k, v) -> { if (v == 0) m.remove(k); }); } // REFUSED
  }
}
