import java.text.*;
import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.zip.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** What changes gets to another thread while this one keeps it. */
final class Races {
  static class Counter implements Tally {
    int hits;
    public void up() { hits++; }
    public int get() { return hits; }
  }
  interface Tally { void up(); int get(); }
  static final class Locked implements Tally {
    private int hits;
    public synchronized void up() { hits++; }
    public synchronized int get() { return hits; }
  }
  static void start(@Send Runnable r) { new Thread(r).start(); }

  static final class AStatic {
    static int n;
    static void run() {
      new Thread(() -> n++).start(); // REFUSED
      n++;
    }
  }
  static final class AStaticInAMethod {
    static int n;
    static void up() { n++; }
    static void run() {
      new Thread(() -> up()).start(); // REFUSED
      n++;
    }
  }
  static final class AStaticByReference {
    static int n;
    static void up() { n++; }
    static void run() {
      new Thread(AStaticByReference::up).start(); // REFUSED
      up();
    }
  }
  static final class AStaticThroughTheClass {
    static int n;
    static void run(ExecutorService ex) {
      ex.submit(() -> AStaticThroughTheClass.n++); // REFUSED
      AStaticThroughTheClass.n++;
    }
  }
  static final class AStaticList {
    static final List<Integer> xs = new ArrayList<>();
    static void run() {
      new Thread(() -> xs.add(1)).start(); // REFUSED
      xs.add(2);
    }
  }
  static final class AStaticListInAMethod {
    static final List<Integer> xs = new ArrayList<>();
    static void more() { xs.add(1); }
    static void run() {
      Thread.startVirtualThread(() -> more()); // REFUSED
      more();
    }
  }
  static final class AStaticMapRead {
    static final Map<String, Integer> m = new HashMap<>();
    static void run() {
      new Thread(() -> System.out.println(m.get("a"))).start(); // REFUSED
      m.put("a", 1);
    }
  }
  static final class AStaticArray {
    static final int[] xs = {1, 2};
    static void run() {
      new Thread(() -> xs[0]++).start(); // REFUSED
      xs[0]++;
    }
  }
  static final class AStaticObject {
    static final Counter c = new Counter();
    static void run() {
      new Thread(() -> c.up()).start(); // REFUSED
      c.up();
    }
  }
  static final class AStaticObjectByReference {
    static final Counter c = new Counter();
    static void run() {
      new Thread(c::up).start(); // REFUSED
      c.up();
    }
  }
  static final class AStaticOfAnotherClass {
    static final class Stats { static int n; static void up() { n++; } }
    static void run() {
      CompletableFuture.runAsync(() -> Stats.up()); // REFUSED
      Stats.up();
    }
  }
  static final class AStaticInARunnable {
    static int n;
    static final class Job implements Runnable { @Override public void run() { n++; } }
    static void run() {
      new Thread(new Job()).start(); // REFUSED
      n++;
    }
  }
  static final class AStaticInAThread {
    static int n;
    static final class Job extends Thread { @Override public void run() { n++; } } // REFUSED
    static void run() {
      new Job().start(); // REFUSED
      n++;
    }
  }
  static final class AStaticInAnAnonymousClass {
    static int n;
    static void run() {
      new Thread(new Runnable() { @Override public void run() { n++; } }).start(); // REFUSED
      n++;
    }
  }
  static final class AStaticInAParallelStream {
    static int n;
    static void run(List<Integer> xs) {
      xs.parallelStream().forEach(x -> n += x); // REFUSED
    }
  }
  static final class AStaticThroughTwoMethods {
    static int n;
    static void a() { b(); }
    static void b() { n++; }
    static void run() {
      new Thread(() -> a()).start(); // REFUSED
      b();
    }
  }
  static final class AStaticThroughAnObject {
    static int n;
    void a() { n++; }
    static void run(AStaticThroughAnObject o) {
      new Thread(() -> o.a()).start(); // REFUSED
      o.a();
    }
  }
  static final class AStaticFormat {
    static final SimpleDateFormat f = new SimpleDateFormat("yyyy");
    static void run() {
      new Thread(() -> System.out.println(f.format(1))).start(); // REFUSED
      f.format(2);
    }
  }
  static final class AStaticBuilder {
    static final StringBuilder b = new StringBuilder();
    static void run(ExecutorService ex) {
      ex.execute(() -> b.append("a")); // REFUSED
      b.append("b");
    }
  }
  static final class AStaticUnderALock {
    static int n;
    static synchronized void up() { n++; }
    static void run() {
      new Thread(() -> up()).start();
      up();
    }
  }
  static final class AStaticInASynchronizedBlock {
    static final Object lock = new Object();
    static int n;
    static void run() {
      new Thread(() -> { synchronized (lock) { n++; } }).start();
      synchronized (lock) { n++; }
    }
  }
  static final class AStaticThatNeverChanges {
    static final int N = 3;
    static final List<String> NAMES = List.of("a");
    static void run() {
      new Thread(() -> System.out.println(N + NAMES.get(0))).start();
      System.out.println(N + NAMES.get(0));
    }
  }
  static final class AStaticAtomic {
    static final AtomicInteger n = new AtomicInteger();
    static final Map<String, Integer> m = new ConcurrentHashMap<>();
    static void run() {
      new Thread(() -> { n.incrementAndGet(); m.put("a", 1); }).start();
      n.incrementAndGet();
      m.put("b", 1);
    }
  }
  static final class AStaticVolatileFlag {
    static volatile boolean stop;
    static void run() {
      new Thread(() -> { while (!stop) Thread.onSpinWait(); }).start();
      stop = true;
    }
  }
  static final class AStaticVolatileCounter {
    static volatile int n;
    static void run() {
      new Thread(() -> n++).start(); // REFUSED
      n++;
    }
  }
  static final class AVolatileCounter {
    static final class V { volatile int n; void up() { n++; } }
    static void run(V v) {
      new Thread(() -> v.up()).start(); // REFUSED
      v.up();
    }
  }
  static final class AVolatileCounterByPlus {
    static final class V { volatile int n; }
    static void run(V v) {
      new Thread(() -> v.n += 2).start(); // REFUSED
      v.n += 2;
    }
  }
  static final class AVolatileCounterWrittenOut {
    static final class V { volatile int n; }
    static void run(V v) {
      new Thread(() -> v.n = v.n + 1).start(); // REFUSED
      v.n = v.n + 1;
    }
  }
  static final class AVolatileFlag {
    static final class V { volatile boolean stop; }
    static void run(V v) {
      new Thread(() -> { while (!v.stop) Thread.onSpinWait(); }).start();
      v.stop = true;
    }
  }
  static final class AVolatileReference {
    static final class V { volatile String name; }
    static void run(V v) {
      new Thread(() -> v.name = "a").start();
      System.out.println(v.name);
    }
  }
  static final class AVolatileCounterUnderALock {
    static final class V { private volatile int n; synchronized void up() { n++; } int get() { return n; } }
    static void run(V v) {
      new Thread(() -> v.up()).start();
      v.up();
      System.out.println(v.get());
    }
  }
  static final class AVolatileList {
    static final class V { volatile List<Integer> xs = new ArrayList<>(); }
    static void run(V v) {
      new Thread(() -> v.xs.add(1)).start(); // REFUSED
      v.xs.add(2);
    }
  }

  static final class AnInterface {
    static void run() {
      Tally t = new Counter();
      new Thread(() -> t.up()).start(); // REFUSED
      t.up();
    }
  }
  static final class AnInterfaceByReference {
    static void run() {
      Tally t = new Counter();
      new Thread(t::up).start(); // REFUSED
      t.up();
    }
  }
  static final class AnInterfaceOfALockedOne {
    static void run() {
      Tally t = new Locked();
      new Thread(() -> t.up()).start();
      t.up();
    }
  }
  static final class AnInterfaceParameter {
    static void run(Tally t) {
      new Thread(() -> t.up()).start(); // REFUSED
      t.up();
    }
  }
  static final class AnInterfaceFromAMethod {
    static Tally make() { return new Counter(); }
    static void run() {
      var t = make();
      new Thread(() -> t.up()).start(); // REFUSED
      t.up();
    }
  }
  static final class AnInterfaceFromAChoice {
    static void run(boolean b) {
      Tally t = b ? new Counter() : new Locked();
      new Thread(() -> t.up()).start(); // REFUSED
      t.up();
    }
  }
  static final class AnAbstractClass {
    static abstract class Base { abstract void up(); }
    static final class More extends Base { int n; void up() { n++; } }
    static void run() {
      Base b = new More();
      new Thread(() -> b.up()).start(); // REFUSED
      b.up();
    }
  }
  static final class ASuperclass {
    static class Base { void up() {} }
    static final class More extends Base { int n; @Override void up() { n++; } }
    static void run() {
      Base b = new More();
      new Thread(() -> b.up()).start(); // REFUSED
      b.up();
    }
  }
  static final class AnObjectType {
    static void run() {
      Object o = new Counter();
      new Thread(() -> ((Counter) o).up()).start(); // REFUSED
      ((Counter) o).up();
    }
  }
  static final class AFunction {
    static void run() {
      var c = new Counter();
      Runnable up = c::up; // REFUSED
      new Thread(up).start();
      up.run();
    }
  }
  static final class AFunctionParameter {
    static void go(Runnable r) { new Thread(r).start(); }
    static void run() {
      var c = new Counter();
      go(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class AFunctionParameterByReference {
    static void go(Runnable r) { new Thread(r).start(); }
    static void run() {
      var c = new Counter();
      go(c::up); // REFUSED
      c.up();
    }
  }
  static final class AFunctionParameterWrapped {
    static void go(Runnable r) { new Thread(() -> r.run()).start(); }
    static void run() {
      var c = new Counter();
      go(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class AFunctionParameterOfAnExecutor {
    static void go(ExecutorService ex, Runnable r) { ex.submit(r); }
    static void run(ExecutorService ex) {
      var c = new Counter();
      go(ex, () -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class AFunctionParameterTwice {
    static void a(Runnable r) { b(r); }
    static void b(Runnable r) { new Thread(r).start(); }
    static void run() {
      var c = new Counter();
      a(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class AFunctionParameterThatRuns {
    static void go(Runnable r) { r.run(); }
    static void run() {
      var c = new Counter();
      go(() -> c.up());
      c.up();
    }
  }
  static final class ASupplier {
    static void run() {
      var c = new Counter();
      Supplier<Counter> s = () -> c; // REFUSED
      new Thread(() -> s.get().up()).start();
      c.up();
    }
  }
  static final class AnObjectParameter {
    static void go(Counter c) { new Thread(() -> c.up()).start(); } // REFUSED
    static void run() {
      var c = new Counter();
      go(c);
      c.up();
    }
  }
  static final class ASharedArgument {
    static final class Job implements Runnable {
      private final Counter c;
      Job(Counter c) { this.c = c; }
      @Override public void run() { c.up(); }
    }
    static void run() {
      var c = new Counter();
      new Thread(new Job(c)).start(); // REFUSED
      c.up();
    }
  }
  static final class ASharedArgumentInAVariable {
    static final class Job implements Runnable {
      private final Counter c;
      Job(Counter c) { this.c = c; }
      @Override public void run() { c.up(); }
    }
    static void run() {
      var c = new Counter();
      var j = new Job(c);
      new Thread(j).start(); // REFUSED
      c.up();
    }
  }
  static final class ASharedArgumentOfAHolder {
    static final class Holder { final Counter c; Holder(Counter c) { this.c = c; } void up() { c.up(); } }
    static void run() {
      var c = new Counter();
      var h = new Holder(c);
      new Thread(() -> h.up()).start(); // REFUSED
      c.up();
    }
  }
  static final class ASharedArgumentOfTwo {
    static final class Holder { final Counter c; Holder(Counter c) { this.c = c; } void up() { c.up(); } }
    static void run() {
      var c = new Counter();
      var a = new Holder(c);
      var b = new Holder(c);
      new Thread(() -> a.up()).start(); // REFUSED
      new Thread(() -> b.up()).start(); // REFUSED
    }
  }
  static final class ASharedArgumentOfARecord {
    record Pair(Counter a, Counter b) {}
    static void run() {
      var c = new Counter();
      var p = new Pair(c, new Counter());
      new Thread(() -> p.a().up()).start(); // REFUSED
      c.up();
    }
  }
  static final class ASharedList {
    static final class Job implements Runnable {
      private final List<Integer> xs;
      Job(List<Integer> xs) { this.xs = xs; }
      @Override public void run() { xs.add(1); }
    }
    static void run() {
      var xs = new ArrayList<Integer>();
      new Thread(new Job(xs)).start(); // REFUSED
      xs.add(2); // REFUSED
    }
  }
  static final class AnArgumentOfItsOwn {
    static final class Job implements Runnable {
      private final Counter c;
      Job(Counter c) { this.c = c; }
      @Override public void run() { c.up(); }
    }
    static void run() {
      new Thread(new Job(new Counter())).start();
    }
  }
  static final class AnObjectOfItsOwn {
    static void run() {
      var c = new Counter();
      new Thread(() -> c.up()).start();
    }
  }
  static final class AnObjectOfItsOwnTwice {
    static void run() {
      var c = new Counter();
      Runnable r = () -> c.up(); // REFUSED
      new Thread(r).start(); // REFUSED
      new Thread(r).start(); // REFUSED
    }
  }
  static final class AnObjectOfItsOwnInALoop {
    static void run() {
      var c = new Counter();
      for (int i = 0; i < 2; i++) {
        new Thread(() -> c.up()).start(); // REFUSED
      }
    }
  }
  static final class AnObjectMadeInTheLoop {
    static void run() {
      for (int i = 0; i < 2; i++) {
        var c = new Counter();
        new Thread(() -> c.up()).start();
      }
    }
  }
  static final class AnObjectOfItsOwnRepeated {
    static void run(ScheduledExecutorService ex) {
      var c = new Counter();
      ex.scheduleAtFixedRate(() -> c.up(), 0, 1, TimeUnit.SECONDS); // REFUSED
      c.up();
      ex.scheduleAtFixedRate(() -> c.up(), 0, 1, TimeUnit.SECONDS); // REFUSED
    }
  }
  static final class AnObjectThatLeaksItself {
    static final class Leaky {
      static Leaky last;
      int n;
      Leaky() { last = this; }
      void up() { n++; }
    }
    static void run() {
      var c = new Leaky();
      new Thread(() -> c.up()).start(); // REFUSED
      Leaky.last.up();
    }
  }

  interface Exec { void go(Runnable r); }
  static final class ASendThatAnOverrideAdds {
    static final class Pool implements Exec {
      @Override public void go(@Send Runnable r) { new Thread(r).start(); } // REFUSED
    }
    static void run(Exec e) {
      var c = new Counter();
      e.go(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class ASendThatBothSay {
    interface Sends { void go(@Send Runnable r); }
    static final class Pool implements Sends {
      @Override public void go(@Send Runnable r) { new Thread(r).start(); }
    }
    static void run(Sends e) {
      var c = new Locked();
      e.go(() -> c.up());
      c.up();
    }
  }
  static final class ASendThatTheInterfaceSays {
    interface Sends { void go(@Send Runnable r); }
    static void run(Sends e) {
      var c = new Counter();
      e.go(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class ASendThatAnOverrideDoes {
    static final class Pool implements Exec {
      @Override public void go(Runnable r) { new Thread(r).start(); }
    }
    static void run(Exec e) {
      var c = new Counter();
      e.go(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class ASendThatASubclassAdds {
    static class Base { void go(Runnable r) { r.run(); } }
    static final class More extends Base { @Override void go(@Send Runnable r) { new Thread(r).start(); } } // REFUSED
    static void run(Base b) {
      var c = new Counter();
      b.go(c::up); // REFUSED
      c.up();
    }
  }
  static final class ASendInALambda {
    static void run() {
      Exec e = r -> new Thread(r).start(); // REFUSED
      var c = new Counter();
      e.go(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class ASendInAReference {
    static void send(@Send Runnable r) { new Thread(r).start(); }
    static void run() {
      Exec e = ASendInAReference::send; // REFUSED
      var c = new Counter();
      e.go(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class AConsumerThatSends {
    static void run() {
      Consumer<Runnable> e = r -> new Thread(r).start(); // REFUSED
      var c = new Counter();
      e.accept(() -> c.up()); // REFUSED
      c.up();
    }
  }

  static final class ALambdaInAField {
    final Counter c = new Counter();
    final Runnable r = () -> c.up();
    void run() {
      new Thread(r).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaInAnOtherField {
    final Counter c;
    final Runnable r;
    ALambdaInAnOtherField(Counter c) { this.c = c; r = () -> c.up(); }
    void run() {
      new Thread(this.r).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaInAStatic {
    static final Counter c = new Counter();
    static final Runnable R = () -> c.up();
    static void run() {
      new Thread(R).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaInAnArray {
    static void run() {
      var c = new Counter();
      Runnable[] rs = {() -> c.up()};
      new Thread(rs[0]).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaInAList {
    static void run() {
      var c = new Counter();
      var rs = new ArrayList<Runnable>();
      rs.add(() -> c.up());
      new Thread(rs.get(0)).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaInARecord {
    record Job(Runnable r) {}
    static void run() {
      var c = new Counter();
      var j = new Job(() -> c.up());
      new Thread(j.r()).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaFromAMethod {
    static Runnable job(Counter c) { return () -> c.up(); }
    static void run() {
      var c = new Counter();
      new Thread(job(c)).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaFromAMethodTwice {
    static Runnable job(Counter c) { return c::up; }
    static void run() {
      var c = new Counter();
      new Thread(job(c)).start(); // REFUSED
      new Thread(job(c)).start(); // REFUSED
    }
  }
  static final class ALambdaFromAMap {
    static void run(Map<String, Runnable> m) {
      var c = new Counter();
      m.put("a", () -> c.up());
      new Thread(m.get("a")).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaFromASwitch {
    static void run(int k) {
      var c = new Counter();
      Runnable r = switch (k) { case 0 -> () -> c.up(); default -> () -> {}; }; // REFUSED
      new Thread(r).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaFromAChoice {
    static void run(boolean b) {
      var c = new Counter();
      new Thread(b ? () -> c.up() : () -> {}).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaAssignedLater {
    static void run() {
      var c = new Counter();
      Runnable r;
      r = () -> c.up(); // REFUSED
      new Thread(r).start(); // REFUSED
      c.up();
    }
  }
  static final class ALambdaThatOnlyPrints {
    static void run(boolean b) {
      Runnable r = () -> System.out.println();
      new Thread(r).start();
      new Thread(b ? r : () -> {}).start();
    }
  }

  static final class AListInAConcurrentMap {
    static final ConcurrentHashMap<String, List<Integer>> m = new ConcurrentHashMap<>();
    static void run() {
      new Thread(() -> m.get("a").add(1)).start(); // REFUSED
      m.get("a").add(2);
    }
  }
  static final class AListInALocalConcurrentMap {
    static void run() {
      var m = new ConcurrentHashMap<String, List<Integer>>();
      new Thread(() -> m.computeIfAbsent("a", k -> new ArrayList<>()).add(1)).start(); // REFUSED
      m.get("a").add(2);
    }
  }
  static final class AListInAnAtomic {
    static void run() {
      var a = new AtomicReference<List<Integer>>(new ArrayList<>());
      new Thread(() -> a.get().add(1)).start(); // REFUSED
      a.get().add(2);
    }
  }
  static final class ABuilderInAnAtomic {
    static void run() {
      var a = new AtomicReference<>(new StringBuilder());
      new Thread(() -> a.get().append("a")).start(); // REFUSED
      a.get().append("b");
    }
  }
  static final class ACounterInAConcurrentMap {
    static void run(ConcurrentHashMap<String, Counter> m) {
      new Thread(() -> m.get("a").up()).start(); // REFUSED
      m.get("a").up();
    }
  }
  static final class ACounterInAQueue {
    static void run(ConcurrentLinkedQueue<Counter> q) {
      new Thread(() -> q.peek().up()).start(); // REFUSED
      q.peek().up();
    }
  }
  static final class AnArrayInAnAtomic {
    static void run() {
      var a = new AtomicReference<int[]>(new int[1]);
      new Thread(() -> a.get()[0]++).start(); // REFUSED
      a.get()[0]++;
    }
  }
  static final class AListInARecord {
    record Box(List<Integer> xs) {}
    static void run(Box b) {
      new Thread(() -> b.xs().add(1)).start(); // REFUSED
      b.xs().add(2);
    }
  }
  static final class AListInARecordMadeHere {
    record Box(List<Integer> xs) {}
    static void run() {
      var b = new Box(new ArrayList<>());
      new Thread(() -> b.xs().add(1)).start(); // REFUSED
      b.xs().add(2);
    }
  }
  static final class AnArrayInARecord {
    record Box(int[] xs) {}
    static void run(Box b) {
      new Thread(() -> b.xs()[0]++).start(); // REFUSED
      b.xs()[0]++;
    }
  }
  static final class ACounterInARecord {
    record Box(Counter c) {}
    static void run(Box b) {
      new Thread(() -> b.c().up()).start(); // REFUSED
      b.c().up();
    }
  }
  static final class AListInAnObject {
    static final class Box { private final List<Integer> xs = new ArrayList<>(); void add(int x) { xs.add(x); } int size() { return xs.size(); } }
    static void run(Box b) {
      new Thread(() -> b.add(1)).start(); // REFUSED
      b.add(2);
    }
  }
  static final class AListInALockedObject {
    static final class Box { private final List<Integer> xs = new ArrayList<>(); synchronized void add(int x) { xs.add(x); } synchronized int size() { return xs.size(); } }
    static void run(Box b) {
      new Thread(() -> b.add(1)).start();
      b.add(2);
    }
  }
  static final class AnArrayInAnObject {
    static final class Box { final int[] xs = new int[3]; void up() { xs[0]++; } }
    static void run(Box b) {
      new Thread(() -> b.up()).start(); // REFUSED
      b.up();
    }
  }
  static final class NumbersInAConcurrentMap {
    static void run(ConcurrentHashMap<String, Integer> m, AtomicReference<String> a) {
      new Thread(() -> { m.merge("a", 1, Integer::sum); a.set("a"); }).start();
      m.merge("a", 1, Integer::sum);
      a.set("b");
    }
  }
  static final class SafeThingsInAConcurrentMap {
    static void run(ConcurrentHashMap<String, AtomicInteger> m, ConcurrentHashMap<String, CopyOnWriteArrayList<Integer>> l) {
      new Thread(() -> { m.get("a").incrementAndGet(); l.get("a").add(1); }).start();
      m.get("a").incrementAndGet();
      l.get("a").add(2);
    }
  }
  static final class AListHandedOver {
    static void run(BlockingQueue<String> q, LinkedBlockingQueue<Integer> more) {
      new Thread(() -> { q.add("a"); more.add(1); }).start();
      System.out.println(q.poll());
    }
  }
  static final class ARecordOfNumbers {
    record Point(int x, String y, List<String> names) { Point { names = List.copyOf(names); } }
    static void run(Point p) {
      new Thread(() -> System.out.println(p.names())).start();
      System.out.println(p.names());
    }
  }

  static final class ParallelInASecondStep {
    static void run(List<Integer> xs, List<Integer> out) {
      var st = xs.stream();
      st = st.parallel();
      st.forEach(x -> out.add(x)); // REFUSED
    }
  }
  static final class ParallelInAThirdStep {
    static void run(List<Integer> xs, List<Integer> out) {
      var st = xs.stream();
      var p = st.parallel();
      var q = p.map(x -> x + 1);
      q.forEach(x -> out.add(x)); // REFUSED
    }
  }
  static final class ParallelByAMethod {
    static Stream<Integer> all(List<Integer> xs) { return xs.parallelStream(); }
    static void run(List<Integer> xs, List<Integer> out) {
      all(xs).forEach(x -> out.add(x)); // REFUSED
    }
  }
  static final class ParallelInABranch {
    static void run(List<Integer> xs, List<Integer> out, boolean b) {
      var st = xs.stream();
      if (b) st = st.parallel();
      st.forEach(x -> out.add(x)); // REFUSED
    }
  }
  static final class ParallelByAChoice {
    static void run(List<Integer> xs, List<Integer> out, boolean b) {
      var st = b ? xs.stream() : xs.parallelStream();
      st.forEach(x -> out.add(x)); // REFUSED
    }
  }
  static final class ParallelParameter {
    static void run(Stream<Integer> st, List<Integer> out) {
      st.parallel().forEach(x -> out.add(x)); // REFUSED
    }
  }
  static final class ParallelReference {
    static void run(List<Integer> xs, List<Integer> out) {
      xs.parallelStream().forEach(out::add); // REFUSED
    }
  }
  static final class ParallelOfACounter {
    static void run(List<Integer> xs) {
      var c = new Counter();
      xs.parallelStream().forEach(x -> c.up()); // REFUSED
    }
  }
  static final class ParallelOfACounterByReference {
    static void run(List<Integer> xs) {
      var c = new Counter();
      xs.stream().parallel().forEach(x -> c.up()); // REFUSED
      System.out.println(c.get());
    }
  }
  static final class ParallelOfAnArray {
    static void run(int n, int[] sum) {
      IntStream.range(0, n).parallel().forEach(i -> sum[0] += i); // REFUSED
    }
  }
  static final class ParallelOfAField {
    int n;
    void run(List<Integer> xs) {
      xs.parallelStream().forEach(x -> n += x); // REFUSED
    }
  }
  static final class ParallelSupport {
    static void run(List<Integer> xs, List<Integer> out) {
      StreamSupport.stream(xs.spliterator(), true).forEach(x -> out.add(x)); // REFUSED
    }
  }
  static final class ParallelSetAll {
    static void run(int[] xs, List<Integer> out) {
      Arrays.parallelSetAll(xs, i -> { out.add(i); return i; }); // REFUSED
    }
  }
  static final class ParallelSequential {
    static void run(List<Integer> xs, List<Integer> out) {
      xs.parallelStream().sequential().forEach(x -> out.add(x));
    }
  }
  static final class ParallelCollects {
    static List<Integer> run(List<Integer> xs) {
      var st = xs.stream();
      st = st.parallel();
      return st.map(x -> x + 1).toList();
    }
  }
  static final class ConcurrentForEach {
    static void run(ConcurrentHashMap<String, Integer> m, List<Integer> out) {
      m.forEach(1, (k, v) -> out.add(v)); // REFUSED
    }
  }

  static final class AScheduler {
    static void run(ScheduledExecutorService ex) {
      var c = new Counter();
      ex.scheduleWithFixedDelay(() -> c.up(), 0, 1, TimeUnit.SECONDS); // REFUSED
      c.up();
    }
  }
  static final class ASchedulerOfAList {
    static void run(ScheduledExecutorService ex, List<Integer> xs) {
      ex.scheduleWithFixedDelay(() -> xs.add(1), 0, 1, TimeUnit.SECONDS); // REFUSED
      xs.add(2); // REFUSED
    }
  }
  static final class ATimer {
    static void run(Timer t) {
      var c = new Counter();
      t.schedule(new TimerTask() { @Override public void run() { c.up(); } }, 1); // REFUSED
      c.up();
    }
  }
  static final class ATimerAtARate {
    static void run(Timer t) {
      var c = new Counter();
      t.scheduleAtFixedRate(new TimerTask() { @Override public void run() { c.up(); } }, 1, 1); // REFUSED
      c.up();
    }
  }
  static final class ATimerOfItsOwnClass {
    static final class Tick extends TimerTask {
      final Counter c;
      Tick(Counter c) { this.c = c; }
      @Override public void run() { c.up(); }
    }
    static void run(Timer t) {
      var c = new Counter();
      t.scheduleAtFixedRate(new Tick(c), 1, 1); // REFUSED
      c.up();
    }
  }
  static final class AThreadFactory {
    static void run(ThreadFactory f) {
      var c = new Counter();
      f.newThread(() -> c.up()).start(); // REFUSED
      c.up();
    }
  }
  static final class AVirtualFactory {
    static void run() {
      var c = new Counter();
      Thread.ofVirtual().factory().newThread(() -> c.up()).start(); // REFUSED
      c.up();
    }
  }
  static final class APlatformBuilder {
    static void run() {
      var c = new Counter();
      Thread.ofPlatform().name("a").unstarted(c::up).start(); // REFUSED
      c.up();
    }
  }
  static final class ADelayedExecutor {
    static void run() {
      var c = new Counter();
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class AFutureTask {
    static void run(Executor ex) {
      var c = new Counter();
      ex.execute(new FutureTask<>(() -> { c.up(); return 1; })); // REFUSED
      c.up();
    }
  }
  static final class AFutureTaskInAVariable {
    static void run() {
      var c = new Counter();
      var task = new FutureTask<Integer>(() -> { c.up(); return 1; }); // REFUSED
      new Thread(task).start(); // REFUSED
      c.up();
    }
  }
  static final class ACompletionService {
    static void run(CompletionService<Integer> ex) {
      var c = new Counter();
      ex.submit(() -> { c.up(); return 1; }); // REFUSED
      c.up();
    }
  }
  static final class ARecursiveTask {
    static final class Job extends RecursiveAction {
      final Counter c;
      Job(Counter c) { this.c = c; }
      @Override protected void compute() { c.up(); }
    }
    static void run(ForkJoinPool pool) {
      var c = new Counter();
      pool.execute(new Job(c)); // REFUSED
      c.up();
    }
  }
  static final class AForkedTask {
    static final class Job extends RecursiveAction {
      final Counter c;
      Job(Counter c) { this.c = c; }
      @Override protected void compute() { c.up(); }
    }
    static void run() {
      var c = new Counter();
      new Job(c).fork(); // REFUSED
      c.up();
    }
  }
  static final class AForkJoinAdapter {
    static void run() {
      var c = new Counter();
      ForkJoinTask.adapt(() -> c.up()).fork(); // REFUSED
      c.up();
    }
  }
  static final class InvokesAll {
    static void run(ExecutorService ex) throws Exception {
      var c = new Counter();
      ex.invokeAll(List.of(() -> { c.up(); return 1; }, () -> { c.up(); return 2; })); // REFUSED
    }
  }
  static final class AnExchange {
    static void run(CompletableFuture<Integer> f) {
      var c = new Counter();
      f.orTimeout(1, TimeUnit.SECONDS).whenComplete((v, e) -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class ACompletion {
    static void run(CompletableFuture<Integer> f) {
      var c = new Counter();
      f.completeAsync(() -> { c.up(); return 1; }); // REFUSED
      c.up();
    }
  }
  static final class AHook {
    static void run() {
      var c = new Counter();
      Runtime.getRuntime().addShutdownHook(new Thread(c::up)); // REFUSED
      c.up();
    }
  }
  static final class AHandler {
    static void run(Thread t) {
      var c = new Counter();
      t.setUncaughtExceptionHandler((x, e) -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class ASubscriber {
    static void run(SubmissionPublisher<Integer> p) {
      var c = new Counter();
      p.consume(x -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class AThreadOfItsOwnClass {
    static final class Job extends Thread {
      final Counter c;
      Job(Counter c) { this.c = c; }
      @Override public void run() { c.up(); }
    }
    static void run() {
      var c = new Counter();
      new Job(c).start(); // REFUSED
      c.up();
    }
  }
  static final class AnAnonymousThread {
    static void run() {
      var c = new Counter();
      new Thread() { @Override public void run() { c.up(); } }.start(); // REFUSED
      c.up();
    }
  }
  static final class AFieldOfThis {
    int n;
    void run() {
      new Thread(this::up).start(); // REFUSED
      n++;
    }
    void up() { n++; }
  }
  static final class AFieldOfThisInALambdaInALambda {
    int n;
    void run() {
      new Thread(() -> { Runnable r = () -> n++; r.run(); }).start(); // REFUSED
      n++;
    }
  }
  static final class AFieldOfTheOuterObject {
    int n;
    final class Job implements Runnable { @Override public void run() { n++; } }
    void run() {
      new Thread(new Job()).start(); // REFUSED
      n++;
    }
  }
  static final class ALockedObjectOfThis {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;
    void run() {
      new Thread(this::up).start();
      up();
    }
    private void up() { lock.lock(); try { n++; } finally { lock.unlock(); } }
  }
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
  }
  static int look(@Borrowed S s) { return s.n; }

  static final class RaceStatic {
    static int hits;
    static void run() { new Thread(() -> hits++).start(); } // REFUSED
  }
  static final class RaceStaticTwin {
    static final AtomicInteger hits = new AtomicInteger();
    static void run() { new Thread(() -> hits.incrementAndGet()).start(); }
  }
  static final class RaceStaticList {
    static final List<String> seen = new ArrayList<>();
    static void run() { Thread.startVirtualThread(() -> seen.add("a")); seen.add("b"); } // REFUSED
  }
  static final class RaceStaticListTwin {
    static final List<String> seen = new CopyOnWriteArrayList<>();
    static void run() { Thread.startVirtualThread(() -> seen.add("a")); seen.add("b"); }
  }
  static final class RaceStaticByMethod {
    static int n;
    static void bump() { n++; }
    static void run() { new Thread(RaceStaticByMethod::bump).start(); } // REFUSED
  }
  static final class RaceVolatile {
    static volatile int n;
    static void run(ExecutorService ex) { ex.submit(() -> n++); } // REFUSED
  }
  static final class RaceVolatileTwin {
    static volatile boolean stop;
    static void run(ExecutorService ex) { ex.submit(() -> { stop = true; }); }
  }
  static final class RaceField {
    int n;
    void run() { new Thread(() -> n++).start(); n++; } // REFUSED
  }
  static final class RaceFieldLocked {
    int n;
    synchronized void bump() { n++; }
    void run() { new Thread(() -> bump()).start(); bump(); }
  }
  static final class RaceHalfLocked {
    int n;
    synchronized void bump() { n++; }
    int peek() { return n; }
    void run() { new Thread(() -> bump()).start(); peek(); } // REFUSED
  }
  static final class RaceLockObjects {
    int n;
    final Object a = new Object(); final Object b = new Object();
    void up() { synchronized (a) { n++; } }
    void down() { synchronized (b) { n--; } }
    void run() { new Thread(this::up).start(); down(); } // REFUSED
  }
  static final class RaceLockObjectsTwin {
    int n;
    final Object a = new Object();
    void up() { synchronized (a) { n++; } }
    void down() { synchronized (a) { n--; } }
    void run() { new Thread(this::up).start(); down(); }
  }
  static final class RaceReentrant {
    int n;
    final Lock l = new ReentrantLock();
    void up() { l.lock(); try { n++; } finally { l.unlock(); } }
    void run() { new Thread(this::up).start(); up(); }
  }
  static final class Clicker { int n; void up() { n++; } }
  static final class RaceSupplier {
    static void run() {
      Clicker c = new Clicker();
      Supplier<Clicker> s = () -> c; // REFUSED
      new Thread(() -> s.get().up()).start(); // REFUSED
      c.up();
    }
  }
  interface Up { void up(); }
  static final class UpC implements Up { int n; public void up() { n++; } }
  static final class RaceInterface {
    static void run(ExecutorService ex) { Up c = new UpC(); ex.submit(c::up); c.up(); } // REFUSED
  }
  static final class RaceInterfaceTwin {
    static void run(ExecutorService ex) { ex.submit(() -> { Up c = new UpC(); c.up(); }); }
  }
  static final class RaceParameter {
    static void run(ExecutorService ex, Clicker c) { ex.execute(() -> c.up()); } // REFUSED
  }
  static final class RaceArray {
    static void run(int[] xs) { new Thread(() -> xs[0]++).start(); } // REFUSED
  }
  static final class RaceStringBuilder {
    static void run(ExecutorService ex) {
      var sb = new StringBuilder();
      ex.submit(() -> sb.append("a")); // REFUSED
      sb.append("b"); // REFUSED
    }
  }
  static final class RaceMapOfLists {
    static void run(ExecutorService ex, ConcurrentHashMap<String, List<String>> m) {
      ex.submit(() -> m.computeIfAbsent("a", k -> new ArrayList<>()).add("x")); // REFUSED
    }
  }
  static final class RaceMapOfListsTwin {
    static void run(ExecutorService ex, ConcurrentHashMap<String, Queue<String>> m) {
      ex.submit(() -> m.merge("a", new ConcurrentLinkedQueue<>(), (a, b) -> b));
    }
  }
  static final class RaceParallelStream {
    static int run(List<Integer> xs) {
      int[] sum = {0};
      xs.parallelStream().forEach(x -> sum[0] += x); // REFUSED
      return sum[0];
    }
  }
  static final class RaceParallelStreamTwin {
    static int run(List<Integer> xs) { return xs.parallelStream().mapToInt(x -> x).sum(); }
  }
  static final class RaceParallelSteps {
    static void run(List<Integer> xs, List<Integer> out) {
      var st = xs.stream();
      var pt = st.map(x -> x + 1);
      var qt = pt.parallel();
      qt.forEach(out::add); // REFUSED
    }
  }
  static final class RaceParallelStepsTwin {
    static void run(List<Integer> xs, List<Integer> out) {
      var st = xs.stream();
      var pt = st.map(x -> x + 1);
      var qt = pt.sequential();
      qt.forEach(out::add);
    }
  }
  static final class RaceTimer {
    int n;
    void run(Timer t) { t.schedule(new TimerTask() { public void run() { n++; } }, 3); n++; } // REFUSED
  }
  static final class RaceThreadFactory {
    static void run(ThreadFactory f, Clicker c) { f.newThread(() -> c.up()).start(); } // REFUSED
  }
  static final class RaceThreadSubclass extends Thread {
    private final Clicker c;
    RaceThreadSubclass(Clicker c) { this.c = c; } // REFUSED
    public void run() { c.up(); }
    static void go() { var c = new Clicker(); new RaceThreadSubclass(c).start(); c.up(); } // REFUSED
  }
  static final class RaceCompletable {
    static void run(Clicker c) { CompletableFuture.runAsync(c::up); c.up(); } // REFUSED
  }
  static final class RaceCompletableThen {
    static void run(CompletableFuture<Integer> f, Clicker c) { f.thenAcceptAsync(x -> c.up()); c.up(); } // REFUSED
  }
  static final class RaceCompletableTwin {
    static int run() { return CompletableFuture.supplyAsync(() -> { var c = new Clicker(); c.up(); return c.n; }).join(); }
  }
  static final class RaceInRecord {
    record Job(Clicker c) implements Runnable { public void run() { c.up(); } }
    static void run(Clicker c) { new Thread(new Job(c)).start(); c.up(); } // REFUSED
  }
  static final class RaceQueueOfRunnables {
    static void run(BlockingQueue<Runnable> q, Clicker c) throws InterruptedException { q.put(() -> c.up()); c.up(); } // REFUSED
  }
  static final class RaceAtomicReference {
    static void run(AtomicReference<List<String>> ref) { new Thread(() -> ref.get().add("a")).start(); ref.get().add("b"); } // REFUSED
  }
  static final class RaceAtomicReferenceTwin {
    static void run(AtomicReference<List<String>> ref) { new Thread(() -> ref.set(List.of("a"))).start(); }
  }
  static final class RaceSynchronizedList {
    static void run(List<String> xs) {
      var l = Collections.synchronizedList(xs); // REFUSED
      new Thread(() -> l.add("a")).start(); // REFUSED
      xs.add("b"); // REFUSED
    }
  }
  static final class RaceInvokeAll {
    static void run(ExecutorService ex, Clicker c) throws Exception { ex.invokeAll(List.of(() -> { c.up(); return 1; }, () -> { c.up(); return 2; })); } // REFUSED
  }
  static final class RaceLambdaInLocal {
    static void run(Clicker c) { Runnable r = () -> c.up(); Thread t = new Thread(r); t.start(); c.up(); } // REFUSED
  }
  static final class RaceLambdaFromMethod {
    static Runnable job(Clicker c) { return () -> c.up(); }
    static void run(Clicker c) { new Thread(job(c)).start(); c.up(); } // REFUSED
  }
  static final class RaceOwnExecutor {
    interface Exec { void go(Runnable r); }
    static final class Pool implements Exec { public void go(@Send Runnable r) { new Thread(r).start(); } } // REFUSED
    static void run(Exec e, Clicker c) { e.go(() -> c.up()); c.up(); }
  }
  static final class RaceHelperSends {
    private static void later(Runnable r) { new Thread(r).start(); }
    static void run(Clicker c) { later(() -> c.up()); c.up(); } // REFUSED
  }
  static final class RaceHelperSendsTwin {
    private static void now(Runnable r) { r.run(); }
    static void run(Clicker c) { now(() -> c.up()); c.up(); }
  }
  static final class RaceScoped {
    static void run(Clicker c) throws Exception {
      try (var sc = StructuredTaskScope.open()) {
        sc.fork(() -> c.up()); // REFUSED
        sc.fork(() -> c.up()); // REFUSED
        sc.join();
      }
    }
  }
  static final class ScopedBorrowTwin {
    static int run(@Borrowed S s) throws Exception {
      try (var sc = StructuredTaskScope.open()) {
        var a = sc.fork(() -> look(s));
        var b = sc.fork(() -> look(s));
        sc.join();
        return a.get() + b.get();
      }
    }
  }
  static final class ScopedBorrowOutlives {
    static void run(StructuredTaskScope<Object, Void> sc, @Borrowed S s) throws Exception {
      sc.fork(() -> look(s)); // REFUSED
      sc.join();
    }
  }
  static final class ScopedBorrowMutClash {
    static void run(S s) throws Exception {
      try (var sc = StructuredTaskScope.open()) {
        sc.fork(() -> look(s));
        s.set(2); // REFUSED
        sc.join();
      }
    }
  }
  static final class ScopedBorrowThenChange {
    static void run(S s) throws Exception {
      try (var sc = StructuredTaskScope.open()) {
        sc.fork(() -> look(s));
        sc.join();
      }
      s.set(2);
    }
  }
  static final class ScopedNotTry {
    static void run(S s) {
      var ex = Executors.newVirtualThreadPerTaskExecutor();
      ex.submit(() -> look(s)); // REFUSED
      s.set(2); // REFUSED
    }
  }
  static final class CopiesCross {
    static void run(List<String> xs, ExecutorService ex) {
      var mine = List.copyOf(xs);
      ex.submit(() -> mine.size());
      ex.submit(() -> mine.get(0));
      xs.add("a");
    }
  }
  static final class UnmodifiableDoesNotCross {
    static void run(List<String> xs, ExecutorService ex) {
      var mine = Collections.unmodifiableList(xs);
      ex.submit(() -> mine.size()); // REFUSED
      xs.add("a"); // REFUSED
    }
  }
  static final class CopyOfPlainMutablesDoesNotCross {
    static void run(List<Clicker> xs, ExecutorService ex) {
      var mine = List.copyOf(xs);
      ex.submit(() -> mine.get(0).up()); // REFUSED
      xs.get(0).up();
    }
  }
}
