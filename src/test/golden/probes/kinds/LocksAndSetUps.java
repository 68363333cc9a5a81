import com.sun.net.httpserver.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Locks that guard nothing, objects that are set up before they are shared, more threads. */
final class LocksAndSetUps {
  static final class Counter { int n; void up() { n++; } int get() { return n; } }

  static final class AsyncMap {
    static void run() {
      Map<String, Integer> m = new HashMap<>();
      CompletableFuture.supplyAsync(() -> m.put("a", 1)); // REFUSED
      m.put("b", 2); // REFUSED
    }
  }
  static final class ArrayInParallel {
    static void run(int[] sums) {
      IntStream.range(0, 9).parallel().forEach(i -> sums[i % 2] += i); // REFUSED
    }
  }
  static final class ArrayInParallelTwin {
    static int run(int[] sums) {
      return IntStream.range(0, 9).parallel().map(i -> sums[i % 2] + i).sum();
    }
  }
  static final class PrefixCounts {
    static void run(long[] xs) {
      Counter c = new Counter();
      Arrays.parallelPrefix(xs, (a, b) -> { c.up(); return a + b; }); // REFUSED
      System.out.println(c.get());
    }
  }
  static final class BuildersInAMap {
    static void run() {
      ConcurrentHashMap<String, StringBuilder> m = new ConcurrentHashMap<>();
      Runnable r = () -> m.computeIfAbsent("a", k -> new StringBuilder()).append("x"); // REFUSED
      new Thread(r).start(); // REFUSED
      new Thread(r).start(); // REFUSED
    }
  }
  static final class BuffersInAMapTwin {
    static void run() {
      ConcurrentHashMap<String, StringBuffer> m = new ConcurrentHashMap<>();
      Runnable r = () -> m.computeIfAbsent("a", k -> new StringBuffer()).append("x");
      new Thread(r).start();
      new Thread(r).start();
    }
  }
  static final class ArraysInACopyOnWrite {
    static void run() {
      List<int[]> xs = new CopyOnWriteArrayList<>();
      xs.add(new int[1]);
      new Thread(() -> xs.get(0)[0]++).start(); // REFUSED
      xs.get(0)[0]++; // REFUSED
    }
  }
  static final class ListsInASynchronizedMap {
    static void run() {
      Map<String, List<Integer>> m = Collections.synchronizedMap(new HashMap<>());
      new Thread(() -> m.computeIfAbsent("a", k -> new ArrayList<>()).add(1)).start(); // REFUSED
      m.computeIfAbsent("a", k -> new ArrayList<>()).add(2); // REFUSED
    }
  }
  static final class ReferenceToACounter {
    static void run() {
      AtomicReference<Counter> r = new AtomicReference<>(new Counter());
      new Thread(() -> r.get().up()).start(); // REFUSED
      r.get().up(); // REFUSED
    }
  }
  static final class FixedRate {
    int n;
    void run(ScheduledExecutorService ex) {
      ex.scheduleAtFixedRate(() -> n++, 0, 1, TimeUnit.SECONDS); // REFUSED
      n++;
    }
  }
  static final class UnstartedBuilder {
    int n;
    void run() {
      Thread t = Thread.ofPlatform().unstarted(() -> n++); // REFUSED
      t.start(); // REFUSED
      n++;
    }
  }
  static final class HttpHandlers {
    int hits;
    void run(HttpServer server) {
      server.createContext("/", ex -> hits++); // REFUSED
      server.start();
      System.out.println(hits);
    }
  }
  static final class HttpHandlersTwin {
    final AtomicInteger hits = new AtomicInteger();
    void run(HttpServer server) {
      server.createContext("/", ex -> hits.incrementAndGet());
      server.start();
      System.out.println(hits.get());
    }
  }
  static final class PublisherConsumes {
    static void run(SubmissionPublisher<Integer> p) {
      List<Integer> got = new ArrayList<>();
      p.consume(x -> got.add(x)); // REFUSED
      System.out.println(got.size()); // REFUSED
    }
  }
  static final class LockOfItsOwn {
    static int n;
    static void run() {
      new Thread(() -> { synchronized (new Object()) { n++; } }).start(); // REFUSED
      synchronized (new Object()) { n++; }
    }
  }
  static final class LockInALocal {
    static int n;
    static void up() {
      Object lock = new Object();
      synchronized (lock) { n++; }
    }
    static void run() {
      new Thread(() -> up()).start(); // REFUSED
      up();
    }
  }
  static final class LockInALocalField {
    static int n;
    static void up() {
      var lock = new ReentrantLock();
      lock.lock();
      try { n++; } finally { lock.unlock(); }
    }
    static void run() {
      new Thread(() -> up()).start(); // REFUSED
      up();
    }
  }
  static final class InstanceLocksAStatic {
    static int n;
    static final class Job implements Runnable { @Override public synchronized void run() { n++; } }
    static void go() {
      new Thread(new Job()).start(); // REFUSED
      new Thread(new Job()).start(); // REFUSED
    }
  }
  static final class ClassLocksAStaticTwin {
    static int n;
    static final class Job implements Runnable { @Override public void run() { synchronized (ClassLocksAStaticTwin.class) { n++; } } }
    static void go() {
      new Thread(new Job()).start();
      new Thread(new Job()).start();
    }
  }
  static final class WritesUnderAReadLock {
    final ReadWriteLock rw = new ReentrantReadWriteLock();
    int n;
    void up() { rw.readLock().lock(); try { n++; } finally { rw.readLock().unlock(); } }
    void run() {
      new Thread(() -> up()).start(); // REFUSED
      up();
    }
  }
  static final class WritesUnderAWriteLockTwin {
    final ReadWriteLock rw = new ReentrantReadWriteLock();
    int n;
    void up() { rw.writeLock().lock(); try { n++; } finally { rw.writeLock().unlock(); } }
    int get() { rw.readLock().lock(); try { return n; } finally { rw.readLock().unlock(); } }
    void run() {
      new Thread(() -> up()).start();
      System.out.println(get());
    }
  }
  static final class BehindTheUnlock {
    final Lock lock = new ReentrantLock();
    int a;
    int b;
    void up() { lock.lock(); try { a++; } finally { lock.unlock(); } b++; }
    void run() {
      new Thread(() -> up()).start(); // REFUSED
      up();
    }
  }
  static final class BeforeTheLock {
    final Lock lock = new ReentrantLock();
    int a;
    void up() { a++; lock.lock(); try { System.out.println(a); } finally { lock.unlock(); } }
    void run() {
      new Thread(() -> up()).start(); // REFUSED
      up();
    }
  }
  static final class TryLockForgotten {
    final ReentrantLock lock = new ReentrantLock();
    int a;
    void up() { lock.tryLock(); a++; lock.unlock(); }
    void run() {
      new Thread(() -> up()).start(); // REFUSED
      up();
    }
  }
  static final class TryLockAskedTwin {
    final ReentrantLock lock = new ReentrantLock();
    int a;
    void up() { if (lock.tryLock()) { try { a++; } finally { lock.unlock(); } } }
    void run() {
      new Thread(() -> up()).start();
      up();
    }
  }
  static final class LockHeldInTheOtherMethodTwin {
    final Lock lock = new ReentrantLock();
    int a;
    void up() { lock.lock(); try { inner(); } finally { lock.unlock(); } }
    private void inner() { a++; }
    void run() {
      new Thread(() -> up()).start();
      up();
    }
  }
  static final class ConcatOfParallel {
    static List<Integer> run(List<Integer> a, List<Integer> b) {
      List<Integer> out = new ArrayList<>();
      Stream.concat(a.parallelStream(), b.stream()).forEach(x -> out.add(x)); // REFUSED
      return out;
    }
  }
  static final class ParallelAtTheEnd {
    static List<Integer> run(List<Integer> a) {
      List<Integer> out = new ArrayList<>();
      a.stream().map(x -> { out.add(x); return x; }).parallel().toList(); // REFUSED
      return out;
    }
  }
  static final class ParallelCollectsTwin {
    static List<Integer> run(List<Integer> a) {
      return a.stream().parallel().collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }
  }
  static final class ThenRuns {
    int n;
    void run() {
      CompletableFuture.runAsync(() -> {}).thenRun(() -> n++); // REFUSED
      n++;
    }
  }
  static final class FieldOfAnother {
    static final class Holder { int count; }
    static void run(Holder h) {
      Thread.ofVirtual().start(() -> h.count++); // REFUSED
      h.count++;
    }
  }
  static final class StaticThroughAnEnum {
    enum Stats { ALL; int n; void up() { n++; } }
    static void run() {
      new Thread(() -> Stats.ALL.up()).start(); // REFUSED
      Stats.ALL.up();
    }
  }
  static final class StaticThroughAnEnumTwin {
    enum Stats { ALL; private int n; synchronized void up() { n++; } }
    static void run() {
      new Thread(() -> Stats.ALL.up()).start();
      Stats.ALL.up();
    }
  }
  static final class SingletonChanged {
    static final class Registry {
      private static final Registry IT = new Registry();
      private final Map<String, Integer> m = new HashMap<>();
      static Registry get() { return IT; }
      void put(String k) { m.put(k, 1); }
    }
    static void run() {
      new Thread(() -> Registry.get().put("a")).start(); // REFUSED
      Registry.get().put("b");
    }
  }
  static final class SingletonChangedTwin {
    static final class Registry {
      private static final Registry IT = new Registry();
      private final Map<String, Integer> m = new ConcurrentHashMap<>();
      static Registry get() { return IT; }
      void put(String k) { m.put(k, 1); }
    }
    static void run() {
      new Thread(() -> Registry.get().put("a")).start();
      Registry.get().put("b");
    }
  }
  static final class WorkerOfAList {
    static final class Worker implements Callable<Integer> {
      private final List<String> out;
      Worker(List<String> out) { this.out = out; }
      @Override public Integer call() { out.add("x"); return 1; }
    }
    static void run(ExecutorService ex) {
      List<String> out = new ArrayList<>();
      ex.submit(new Worker(out)); // REFUSED
      ex.submit(new Worker(out)); // REFUSED
    }
  }
  static final class WorkerOfAListTwin {
    static final class Worker implements Callable<Integer> {
      private final List<String> in;
      Worker(List<String> in) { this.in = in; }
      @Override public Integer call() { return in.size(); }
    }
    static void run(ExecutorService ex) {
      List<String> in = List.of("a");
      ex.submit(new Worker(in));
      ex.submit(new Worker(in));
    }
  }
  static final class RouterFirst {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      void add(String path, Function<String, String> h) { routes.put(path, h); }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex) {
      Router r = new Router();
      r.add("/", p -> "home");
      r.add("/a", p -> "a");
      for (int i = 0; i < 4; i++) {
        ex.submit(() -> r.handle("/a"));
      }
    }
  }
  static final class RouterLater {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      void add(String path, Function<String, String> h) { routes.put(path, h); }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex) {
      Router r = new Router();
      r.add("/", p -> "home");
      for (int i = 0; i < 4; i++) {
        ex.submit(() -> r.handle("/a")); // REFUSED
      }
      r.add("/late", p -> "late");
    }
  }
  static final class RouterInTheThread {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      void add(String path, Function<String, String> h) { routes.put(path, h); }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex) {
      Router r = new Router();
      for (int i = 0; i < 4; i++) {
        ex.submit(() -> { r.add("/b", p -> "b"); return r.handle("/a"); }); // REFUSED
      }
    }
  }
  static final class RouterKept {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      static final List<Router> ALL = new ArrayList<>();
      void add(String path, Function<String, String> h) { routes.put(path, h); }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex, Router r) {
      ex.submit(() -> r.handle("/a")); // REFUSED
    }
  }
  static final class IteratorParameterLocked {
    static void run(Iterator<String> it, ExecutorService ex) {
      Object lock = new Object();
      for (int i = 0; i < 2; i++) {
        ex.submit(() -> { synchronized (lock) { if (it.hasNext()) { System.out.println(it.next()); } } });
      }
    }
  }
  static final class IteratorParameterUnlocked {
    static void run(Iterator<String> it, ExecutorService ex) {
      for (int i = 0; i < 2; i++) {
        ex.submit(() -> { if (it.hasNext()) { System.out.println(it.next()); } }); // REFUSED
      }
    }
  }
  static final class RouterChained {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      Router add(String path, Function<String, String> h) { routes.put(path, h); return this; }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex) {
      Router r = new Router().add("/", p -> "home").add("/a", p -> p + "x");
      r.add("/b", p -> "b").add("/c", p -> "c");
      for (int i = 0; i < 4; i++) { ex.submit(() -> r.handle("/a")); }
    }
  }
  static final class RouterInAServer {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      Router add(String path, Function<String, String> h) { routes.put(path, h); return this; }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static final class Server {
      private final Router router; private final ExecutorService ex;
      Server(Router router, ExecutorService ex) { this.router = router; this.ex = ex; }
      void serve(String p) { ex.submit(() -> router.handle(p)); }
    }
    static void run(ExecutorService ex) {
      Router r = new Router();
      for (String s : List.of("a", "b")) { r.add(s, p -> p); }
      Server s = new Server(r, ex);
      s.serve("a");
      s.serve("b");
    }
  }
  static final class RouterInAServerLater {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      Router add(String path, Function<String, String> h) { routes.put(path, h); return this; }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static final class Server {
      private final Router router; private final ExecutorService ex;
      Server(Router router, ExecutorService ex) { this.router = router; this.ex = ex; }
      void serve(String p) { ex.submit(() -> router.handle(p)); } // REFUSED
    }
    static void run(ExecutorService ex) {
      Router r = new Router();
      Server s = new Server(r, ex);
      s.serve("a");
      r.add("b", p -> p);
    }
  }
  static final class RouterInALoop {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      Router add(String path, Function<String, String> h) { routes.put(path, h); return this; }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex) {
      Router r = new Router();
      for (int i = 0; i < 4; i++) {
        r.add("x" + i, p -> p);
        ex.submit(() -> r.handle("/a")); // REFUSED
      }
    }
  }
  static final class RouterOfEachRound {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      Router add(String path, Function<String, String> h) { routes.put(path, h); return this; }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex) {
      for (int i = 0; i < 4; i++) {
        Router r = new Router();
        r.add("x" + i, p -> p);
        ex.submit(() -> r.handle("/a"));
        ex.submit(() -> r.handle("/b"));
      }
    }
  }
  static final class RouterWhoseHandlerCounts {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      Router add(String path, Function<String, String> h) { routes.put(path, h); return this; }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static void run(ExecutorService ex) {
      Router r = new Router();
      int[] hits = {0};
      r.add("/", p -> { hits[0]++; return p; });
      for (int i = 0; i < 4; i++) { ex.submit(() -> r.handle("/a")); } // REFUSED
    }
  }
  static final class RouterWhoseHandlerCountsInAStatic {
    static final class Router {
      private final Map<String, Function<String, String>> routes = new HashMap<>();
      Router add(String path, Function<String, String> h) { routes.put(path, h); return this; }
      String handle(String path) { return routes.getOrDefault(path, p -> "404").apply(path); }
    }
    static int hits;
    static String home(String p) { hits++; return p; }
    static void run(ExecutorService ex) {
      Router r = new Router();
      r.add("/", p -> home(p));
      for (int i = 0; i < 4; i++) { ex.submit(() -> r.handle("/a")); } // REFUSED
    }
  }
  static final class StartsItselfWhileSetUp {
    static final class Poll {
      private int n;
      void start() { new Thread(() -> System.out.println(n)).start(); } // REFUSED
      void set(int n) { this.n = n; }
    }
    static void run() {
      Poll p = new Poll();
      p.start();
      p.set(3);
    }
  }
  static final class SetBeforeItStarts {
    static final class Poll {
      private int n;
      void start() { new Thread(() -> System.out.println(n)).start(); }
      void set(int n) { this.n = n; }
    }
    static void run() {
      Poll p = new Poll();
      p.set(3);
      p.start();
    }
  }
  static final class ConfigFieldsFirst {
    static final class Config { int port; String host; }
    static void run() {
      Config c = new Config();
      c.port = 80;
      c.host = "a";
      new Thread(() -> System.out.println(c.host + c.port)).start();
      System.out.println(c.port);
    }
  }
  static final class ConfigFieldsLater {
    static final class Config { int port; String host; }
    static void run() {
      Config c = new Config();
      c.port = 80;
      new Thread(() -> System.out.println(c.host + c.port)).start(); // REFUSED
      c.host = "a";
    }
  }
  static final class SetUpThenKeptElsewhere {
    static final class Config { private int port; void port(int p) { port = p; } int port() { return port; } }
    static final List<Config> ALL = new CopyOnWriteArrayList<>();
    static void run() {
      Config c = new Config();
      ALL.add(c);
      new Thread(() -> System.out.println(c.port())).start(); // REFUSED
      ALL.get(0).port(3); // REFUSED
    }
  }
  static final class LambdaUnderTheMakersLock {
    private int n;
    synchronized void start() {
      new Thread(() -> n++).start(); // REFUSED
      n++;
    }
  }
  static final class LambdaInTheConstructor {
    private int n;
    LambdaInTheConstructor() {
      new Thread(() -> n++).start(); // REFUSED
    }
    int n() { return n; }
  }
  static final class LockedByASemaphore {
    private final Semaphore one = new Semaphore(1);
    private int n;
    void up() throws InterruptedException { one.acquire(); try { n++; } finally { one.release(); } }
    void run() { new Thread(() -> { try { up(); } catch (InterruptedException e) { throw new IllegalStateException(e); } }).start(); }
  }
  static final class LetInByASemaphore {
    private final Semaphore three = new Semaphore(3);
    private int n;
    void up() throws InterruptedException { three.acquire(); try { n++; } finally { three.release(); } }
    void run() { new Thread(() -> { try { up(); } catch (InterruptedException e) { throw new IllegalStateException(e); } }).start(); } // REFUSED
  }
  static final class Stamped {
    private final StampedLock lock = new StampedLock();
    private int n;
    void up() { long s = lock.writeLock(); try { n++; } finally { lock.unlockWrite(s); } }
    int get() { long s = lock.readLock(); try { return n; } finally { lock.unlockRead(s); } }
    void run() { new Thread(() -> up()).start(); System.out.println(get()); }
  }
  static final class StampedToRead {
    private final StampedLock lock = new StampedLock();
    private int n;
    void up() { long s = lock.readLock(); try { n++; } finally { lock.unlockRead(s); } }
    void run() { new Thread(() -> up()).start(); up(); } // REFUSED
  }
  static final class UnlockedOnOneWay {
    private final Lock lock = new ReentrantLock();
    private int n;
    void up(boolean b) {
      lock.lock();
      if (b) { lock.unlock(); return; }
      n++;
      lock.unlock();
    }
    void run() { new Thread(() -> up(true)).start(); up(false); }
  }
  static final class GivesUpWithoutTheLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;
    void up() throws InterruptedException {
      if (!lock.tryLock(1, TimeUnit.SECONDS)) { return; }
      try { n++; } finally { lock.unlock(); }
    }
    void run() { new Thread(() -> { try { up(); } catch (InterruptedException e) { throw new IllegalStateException(e); } }).start(); }
  }
  static final class LockedByAHelper {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;
    private void acquire() { lock.lock(); }
    private void release() { lock.unlock(); }
    int up() { acquire(); try { return ++n; } finally { release(); } }
    void run() { new Thread(() -> up()).start(); up(); }
  }
  static final class BehindTheHelpersRelease {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;
    private void acquire() { lock.lock(); }
    private void release() { lock.unlock(); }
    int up() { acquire(); release(); return ++n; }
    void run() { new Thread(() -> up()).start(); up(); } // REFUSED
  }
  static final class FieldListToATask {
    static final class Job implements Runnable { final List<String> out; Job(List<String> o) { out = o; } @Override public void run() { out.add("x"); } }
    private final List<String> xs = new ArrayList<>();
    void go(ExecutorService ex) {
      ex.submit(new Job(xs));
      xs.add("b"); // REFUSED
    }
  }
  static final class FieldListToATaskTwin {
    static final class Job implements Runnable { final List<String> in; Job(List<String> o) { in = o; } @Override public void run() { System.out.println(in.size()); } }
    private final List<String> xs = List.of("a");
    void go(ExecutorService ex) {
      ex.submit(new Job(xs));
      System.out.println(xs);
    }
  }
  static final class FieldArrayToATask {
    static final class Job implements Runnable { final int[] out; Job(int[] o) { out = o; } @Override public void run() { out[0]++; } }
    private final int[] xs = new int[1];
    void go(ExecutorService ex) {
      ex.submit(new Job(xs));
      xs[0]++; // REFUSED
    }
  }
  static final class FieldObjectToATask {
    static final class Count { int n; void up() { n++; } }
    static final class Job implements Runnable { final Count c; Job(Count c) { this.c = c; } @Override public void run() { c.up(); } }
    private final Count c = new Count();
    void go(ExecutorService ex) {
      ex.submit(new Job(c)); // REFUSED
      c.up();
    }
  }
  static final class FieldByReference {
    static final class Count { int n; void up() { n++; } }
    private final Count c = new Count();
    void go(ExecutorService ex) {
      ex.submit(c::up); // REFUSED
      c.up();
    }
  }
  static final class FieldTask {
    private int n;
    private final Runnable job = () -> n++;
    void go(ExecutorService ex) {
      ex.submit(job); // REFUSED
      n++;
    }
  }
  static final class SecondIteratorBelowRemove {
    static void run(Map<String, String> m) {
      Iterator<String> it = m.keySet().iterator();
      Iterator<String> j = m.values().iterator(); // REFUSED
      it.next();
      it.remove(); // REFUSED
      System.out.println(j.next()); // REFUSED
    }
  }
  static final class LoopBelowRemove {
    static void run(Map<String, String> m) {
      Iterator<String> it = m.keySet().iterator();
      while (it.hasNext()) {
        String k = it.next();
        for (String v : m.values()) { // REFUSED
          if (v.equals(k)) { it.remove(); } // REFUSED
        }
      }
    }
  }
  static final class PutBelowIterator {
    static void run(Map<String, String> m) {
      Iterator<String> it = m.keySet().iterator();
      while (it.hasNext()) {
        m.put(it.next() + "x", "y"); // REFUSED
      }
    }
  }
  static final class StreamToOneThread {
    static void run(Stream<String> s, ExecutorService ex) { ex.submit(() -> System.out.println(s.count())); }
  }
  static final class SetUpByAHelper {
    static final class Conf { private int n; void set(int v) { n = v; } int get() { return n; } }
    static void fill(Conf c) { c.set(3); }
    static void run(ExecutorService ex) {
      Conf c = new Conf();
      ex.submit(() -> c.get()); // REFUSED
      fill(c);
    }
  }
  static final class SetUpInATry {
    static final class Conf { private int n; void set(int v) { n = v; } int get() { return n; } }
    static void run(ExecutorService ex, String s) {
      Conf c = new Conf();
      try { c.set(Integer.parseInt(s)); } catch (NumberFormatException e) { c.set(0); }
      ex.submit(() -> c.get());
    }
  }
  static final class SetInFinally {
    static final class Conf { private int n; void set(int v) { n = v; } int get() { return n; } }
    static void run(ExecutorService ex) {
      Conf c = new Conf();
      try { ex.submit(() -> c.get()); } finally { c.set(0); } // REFUSED
    }
  }
  static final class SetByAnotherThread {
    static final class Conf { private int n; void set(int v) { n = v; } int get() { return n; } }
    static void run(ExecutorService ex) {
      Conf c = new Conf();
      ex.submit(() -> c.set(1)); // REFUSED
      ex.submit(() -> c.get()); // REFUSED
    }
  }
  static final class SetUpReturned {
    static final class Conf { private int n; Conf set(int v) { n = v; return this; } int get() { return n; } }
    static Conf make() { Conf c = new Conf(); c.set(3); return c; }
    static void run(ExecutorService ex) { Conf c = make(); ex.submit(() -> c.get()); System.out.println(c.get()); }
  }
  static final class SetUpReturnedAndSet {
    static final class Conf { private int n; Conf set(int v) { n = v; return this; } int get() { return n; } }
    static Conf make() { Conf c = new Conf(); c.set(3); return c; }
    static void run(ExecutorService ex) { Conf c = make(); ex.submit(() -> c.get()); c.set(5); } // REFUSED
  }
  static final class LockedInOneBranch {
    private final Lock lock = new ReentrantLock();
    private int n;
    void up(boolean safe) {
      if (safe) { lock.lock(); }
      n++;
      if (safe) { lock.unlock(); }
    }
    void run() { new Thread(() -> up(true)).start(); up(false); } // REFUSED
  }
  static final class UnlockedTooEarlyInALoop {
    private final Lock lock = new ReentrantLock();
    private int n;
    void up() {
      for (int i = 0; i < 3; i++) { lock.lock(); try { System.out.println(i); } finally { lock.unlock(); } n++; }
    }
    void run() { new Thread(() -> up()).start(); up(); } // REFUSED
  }
  static final class CallbackUnderItsLock {
    private final Object lock = new Object();
    private int n;
    void each(Runnable r) { synchronized (lock) { r.run(); } }
    void run() { new Thread(() -> each(() -> n++)).start(); each(() -> n++); }
  }
  static final class LockOfEachObject {
    static final class Counter { private static int n; private final Object lock = new Object(); void up() { synchronized (lock) { n++; } } }
    static void run() {
      Counter a = new Counter();
      Counter b = new Counter();
      new Thread(() -> a.up()).start(); // REFUSED
      b.up();
    }
  }
}
