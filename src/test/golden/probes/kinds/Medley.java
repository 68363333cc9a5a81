import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.zip.*;
import javalings.own.*;

/** One attempt of each kind, and its honest twin. */
final class Medley {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  @Move static final class Res implements AutoCloseable { int read() { return 1; } @Override public void close() {} }
  static class Counter { int hits; void up() { hits++; } int get() { return hits; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }

  // once-only lambdas
  static final class L01 {
    static Callable<Integer> job(S s) { return s::done; } // REFUSED
    static void run(ExecutorService ex) throws Exception { var c = job(new S()); ex.invokeAll(List.of(c, c)); } // REFUSED
  }
  static final class L01T {
    static void run(ExecutorService ex, S s) throws Exception { Callable<Integer> c = () -> s.done(); ex.submit(c); }
  }
  static final class L02 {
    static void run(S s, List<Integer> xs) { Consumer<Integer> c = x -> eat(s); xs.forEach(c); } // REFUSED
  }
  static final class L02T {
    static void run(S s) { Consumer<Integer> c = x -> eat(s); c.accept(1); }
  }
  static final class L03 {
    static void run(S s, Map<String, Integer> m) { m.computeIfAbsent("a", k -> s.done()); m.computeIfAbsent("b", k -> s.done()); } // REFUSED
  }
  static final class L03T {
    static void run(S s, Map<String, Integer> m) { m.computeIfAbsent("a", k -> s.done()); }
  }
  static final class L04 {
    static void run(S s) { Runnable r = () -> eat(s); Stream.of(1, 2).forEach(x -> r.run()); } // REFUSED
  }
  static final class L04T {
    static void run(S s) { Runnable r = () -> eat(s); if (s != null) {} Stream.of(1, 2).forEach(x -> System.out.println(x)); r.run(); }
  }
  static final class L05 {
    static void retry(int n, Runnable r) { for (int i = 0; i < n; i++) { try { r.run(); return; } catch (RuntimeException e) { System.out.println(e); } } }
    static void run(S s) { retry(3, () -> eat(s)); } // REFUSED
  }
  static final class L05T {
    static void attempt(Runnable r) { try { r.run(); } catch (RuntimeException e) { System.out.println(e); } }
    static void run(S s) { attempt(() -> eat(s)); }
  }
  static final class L06 {
    static void run(S s) { var t = new Timer(); t.schedule(new TimerTask() { @Override public void run() { eat(s); } }, 0, 10); } // REFUSED
  }
  static final class L07 {
    static void run(S s) { Supplier<S> a = () -> s; var list = Stream.generate(a).limit(2).toList(); look(list.get(0)); } // REFUSED
  }
  static final class L08 {
    static void run(S s, boolean b) { Runnable r = () -> eat(s); if (b) r.run(); r.run(); } // REFUSED
  }
  static final class L08T {
    static void run(S s, boolean b) { Runnable r = () -> eat(s); if (b) r.run(); else System.out.println(); }
  }
  static final class L09 {
    static void run(S s) { Runnable r = () -> eat(s); Runnable q = () -> { r.run(); r.run(); }; q.run(); } // REFUSED
  }
  static final class L10 {
    static Supplier<Runnable> outer(S s) { return () -> () -> eat(s); } // REFUSED
    static void run(S s) { var o = outer(s); o.get().run(); o.get().run(); } // REFUSED
  }
  static final class L11 {
    static void run(S s) { BiFunction<Integer, Integer, Integer> f = (a, b) -> a + b + s.done(); Stream.of(1, 2, 3).reduce(0, (a, b) -> f.apply(a, b)); } // REFUSED
  }
  static final class L12 {
    static void run(S s) { Runnable r = () -> eat(s); var m = Map.of("a", r); m.get("a").run(); m.get("a").run(); } // REFUSED
  }
  static final class L13 {
    static void run(S s) { Runnable r = () -> eat(s); Runnable[] two = {r, r}; two[0].run(); } // REFUSED
  }
  static final class L14 {
    interface Step { void go(int i); }
    static void times(int n, Step st) { for (int i = 0; i < n; i++) st.go(i); }
    static void run(S s) { times(2, i -> eat(s)); } // REFUSED
  }
  static final class L14T {
    interface Step { void go(int i); }
    static void times(int n, Step st) { for (int i = 0; i < n; i++) st.go(i); }
    static void run(S s) { times(2, i -> look(s)); eat(s); }
  }

  // aliases
  static final class A01 {
    @Move static final class Box { List<Integer> xs = new ArrayList<>(); List<Integer> all() { return xs; } } // REFUSED
  }
  static final class A01T {
    @Move static final class Box { List<Integer> xs = new ArrayList<>(); List<Integer> all() { return List.copyOf(xs); } }
  }
  static final class A02 {
    @Move static final class Node { S s = new S(); Node next; }
    static void run(Node n) { S a = n.s; eat(a); look(n.s); } // REFUSED
  }
  static final class A02T {
    @Move static final class Node { S s = new S(); Node next; }
    static void run(Node n) { S a = n.s; n.s = new S(); eat(a); look(n.s); }
  }
  static final class A03 {
    static void run(Map<String, S> m) { S a = m.get("a"); m.remove("a"); eat(a); } // REFUSED
  }
  static final class A03T {
    static void run(Map<String, S> m) { S a = m.remove("a"); if (a != null) eat(a); }
  }
  static final class A04 {
    static void run(List<S> xs) { var copy = xs.subList(0, 1).toArray(new S[0]); eat(copy[0]); look(xs.get(0)); } // REFUSED
  }
  static final class A05 {
    static void run(S s) { Object[] box = new Object[1]; box[0] = s; eat(s); } // REFUSED
  }
  static final class A06 {
    static void run(List<S> xs) { var it = xs.listIterator(); S a = it.next(); it.remove(); eat(a); } // REFUSED
  }
  static final class A07 {
    static void run(Queue<S> q) { S a = q.peek(); q.poll(); eat(a); } // REFUSED
  }
  static final class A07T {
    static void run(Queue<S> q) { S a = q.poll(); if (a != null) eat(a); }
  }
  static final class A08 {
    static void run(S s) { var e = Map.entry("a", s); eat(s); look(e.getValue()); } // REFUSED
  }
  static final class A08T {
    static void run(S s) { var e = Map.entry("a", s); look(e.getValue()); }
  }
  static final class A09 {
    static void run(List<S> xs, List<S> ys) { ys.addAll(xs); eat(xs.removeFirst()); } // REFUSED
  }
  static final class A09T {
    static void run(List<S> xs, List<S> ys) { ys.addAll(xs); eat(ys.removeFirst()); }
  }
  static final class A10 {
    static void run(List<S> xs) { Collections.addAll(xs, xs.get(0)); } // REFUSED
  }
  static final class A11 {
    static void run(Map<String, List<S>> m, S s) { m.computeIfAbsent("a", k -> new ArrayList<>()).add(s); eat(s); } // REFUSED
  }
  static final class A11T {
    static void run(Map<String, List<S>> m, S s) { m.computeIfAbsent("a", k -> new ArrayList<>()).add(s); }
  }
  static final class A12 {
    static void run(Map<Integer, List<S>> m, List<S> xs) { m.put(1, xs); m.put(2, xs); } // REFUSED
  }
  static final class A13 {
    static S max(List<S> xs) { S best = xs.get(0); for (S s : xs) if (s.n > best.n) best = s; return best; } // REFUSED
  }
  static final class A13T {
    static @Borrowed S max(@Borrowed List<S> xs) { @Borrowed S best = xs.get(0); for (S s : xs) if (s.n > best.n) best = s; return best; }
  }
  static final class A14 {
    static void run(Deque<S> d) { d.addLast(d.getFirst()); } // REFUSED
  }
  static final class A15 {
    static void run(S s, S t, boolean b) { S u = b ? s : t; eat(u); eat(t); } // REFUSED
  }
  static final class A16 {
    sealed interface Sh { record One(S s) implements Sh {} record Two(S a, S b) implements Sh {} } // REFUSED
  }
  static final class A17 {
    @Move record Pair(S a, S b) {}
    static void run(Pair p) { eat(p.a()); eat(p.b()); } // REFUSED
  }
  static final class A17T {
    @Move record Pair(S a, S b) {}
    static void run(Pair p) { if (p instanceof Pair(S a, S b)) { eat(a); eat(b); } }
  }
  static final class A18 {
    static void run(List<Integer> xs) { var rev = xs.reversed(); xs.add(1); System.out.println(rev.get(0)); } // REFUSED
  }
  static final class A18T {
    static void run(List<Integer> xs) { xs.add(1); var rev = xs.reversed(); System.out.println(rev.get(0)); }
  }
  static final class A19 {
    static void run(Map<String, Integer> m) { for (var e : m.entrySet()) if (e.getValue() == 0) m.put("z", 1); } // REFUSED
  }
  static final class A19T {
    static void run(Map<String, Integer> m) { for (var e : m.entrySet()) if (e.getValue() == 0) e.setValue(1); }
  }
  static final class A20 {
    static void run(List<Integer> xs) { xs.removeIf(x -> xs.contains(x + 1)); } // REFUSED
  }
  static final class A21 {
    static void run(List<Integer> xs) { var v = Collections.unmodifiableList(xs); for (int x : v) xs.remove(x); } // REFUSED
  }

  // closed and used
  static final class C01 {
    static String run(Path p) throws IOException { try (var in = Files.newInputStream(p)) { var r = new BufferedReader(new InputStreamReader(in)); in.close(); return r.readLine(); } } // REFUSED
  }
  static final class C01T {
    static String run(Path p) throws IOException { try (var in = Files.newInputStream(p)) { var r = new BufferedReader(new InputStreamReader(in)); return r.readLine(); } }
  }
  static final class C02 {
    static byte run(FileChannel ch) throws IOException { var m = ch.map(FileChannel.MapMode.READ_ONLY, 0, 10); ch.close(); return m.get(0); }
  }
  static final class C03 {
    static Stream<String> run(Path p) throws IOException { try (var st = Files.lines(p)) { return st.map(String::trim); } } // REFUSED
  }
  static final class C03T {
    static List<String> run(Path p) throws IOException { try (var st = Files.lines(p)) { return st.map(String::trim).toList(); } }
  }
  static final class C04 {
    static int run(ResultSet rs, Statement st) throws SQLException { var r = st.executeQuery("x"); st.close(); return r.getInt(1); } // REFUSED
  }
  static final class C05 {
    static int run(GZIPInputStream g) throws IOException { var d = new DataInputStream(g); g.close(); return d.readInt(); } // REFUSED
  }
  static final class C06 {
    static void run(Res r, List<Runnable> later) { later.add(() -> r.read()); r.close(); } // REFUSED
  }
  static final class C07 {
    static int run(Res r) { try (r) { r.read(); } return r.read(); } // REFUSED
  }
  static final class C07T {
    static int run(Res r) { try (r) { return r.read(); } }
  }
  static final class C08 {
    static int run(Res r, boolean b) { switch (b ? 1 : 2) { case 1: r.close(); default: return r.read(); } } // REFUSED
  }
  static final class C09 {
    static Iterator<String> run(BufferedReader in) throws IOException { try (in) { return in.lines().iterator(); } } // REFUSED
  }
  static final class C10 {
    static void run(Res[] rs) { for (Res r : rs) r.close(); } // REFUSED
  }
  static final class C11 {
    static void run(Lock l) { Closeable c = l::unlock; try (c) { l.lock(); } catch (IOException e) { System.out.println(e); } }
  }
  static final class C12 {
    static int run(Socketish s) throws IOException { var in = s.in(); s.close(); return in.read(); } // REFUSED
    @Move static final class Socketish implements Closeable { final InputStream in = InputStream.nullInputStream(); @Borrowed InputStream in() { return in; } @Override public void close() {} }
  }

  // races
  static final class R01 {
    static void run() { var c = new Counter(); var t = Thread.ofVirtual().unstarted(c::up); t.start(); c.up(); } // REFUSED
  }
  static final class R01T {
    static void run() throws Exception { var c = new AtomicInteger(); var t = Thread.ofVirtual().unstarted(c::incrementAndGet); t.start(); c.incrementAndGet(); }
  }
  static final class R02 {
    static int total;
    static void run(ForkJoinPool p) { p.execute(() -> total += 2); total++; } // REFUSED
  }
  static final class R03 {
    static void run(CompletableFuture<Integer> f) { var xs = new ArrayList<Integer>(); f.thenAcceptAsync(xs::add); xs.add(1); } // REFUSED
  }
  static final class R04 {
    static void run(List<Integer> in) { var out = new ArrayList<Integer>(); in.stream().parallel().map(x -> x + 1).forEach(out::add); } // REFUSED
  }
  static final class R04T {
    static List<Integer> run(List<Integer> in) { return in.stream().parallel().map(x -> x + 1).toList(); }
  }
  static final class R05 {
    static void run() { int[] n = {0}; new Thread(() -> n[0]++).start(); n[0]++; } // REFUSED
  }
  static final class R06 {
    private int n;
    void run() { new Thread(() -> n++).start(); n++; } // REFUSED
  }
  static final class R06T {
    private int n;
    void run() { new Thread(() -> { synchronized (this) { n++; } }).start(); synchronized (this) { n++; } }
  }
  static final class R07 {
    static final class Job implements Callable<Integer> { private final Counter c; Job(Counter c) { this.c = c; } @Override public Integer call() { c.up(); return c.get(); } }
    static void run(ExecutorService ex) { var c = new Counter(); ex.submit(new Job(c)); c.up(); } // REFUSED
  }
  static final class R08 {
    static void run(ScheduledExecutorService ex) { var sb = new StringBuilder(); ex.scheduleWithFixedDelay(() -> sb.append("x"), 1, 1, TimeUnit.SECONDS); System.out.println(sb); } // REFUSED
  }
  static final class R09 {
    static void run() { Map<String, Integer> m = new HashMap<>(); IntStream.range(0, 9).parallel().forEach(i -> m.merge("a", i, Integer::sum)); } // REFUSED
  }
  static final class R09T {
    static void run() { Map<String, Integer> m = new ConcurrentHashMap<>(); IntStream.range(0, 9).parallel().forEach(i -> m.merge("a", i, Integer::sum)); }
  }
  static final class R10 {
    enum State { IDLE, BUSY; int uses; } 
    static void run() { new Thread(() -> State.IDLE.uses++).start(); State.IDLE.uses++; } // REFUSED
  }
  static final class R11 {
    static final ThreadLocal<Counter> mine = ThreadLocal.withInitial(Counter::new);
    static void run() { new Thread(() -> mine.get().up()).start(); mine.get().up(); }
  }
  static final class R12 {
    static void run(Executor ex, Consumer<String> log) { var cal = Calendar.getInstance(); ex.execute(() -> log.accept("" + cal.getTime())); cal.clear(); } // REFUSED
  }
  static final class R13 {
    static volatile int[] shared = {1};
    static void run() { new Thread(() -> shared[0]++).start(); shared[0]++; } // REFUSED
  }
  static final class R14 {
    private final Object a = new Object(), b = new Object();
    private int n;
    void one() { synchronized (a) { n++; } }
    void two() { synchronized (b) { n++; } }
    void run() { new Thread(() -> one()).start(); two(); } // REFUSED
  }
  static final class R14T {
    private final Lock l = new ReentrantLock();
    private int n;
    void one() { l.lock(); try { n++; } finally { l.unlock(); } }
    void run() { new Thread(() -> one()).start(); one(); }
  }
  static final class R15 {
    static void run(Queue<Counter> unsafe) { var q = new LinkedBlockingQueue<Counter>(); var c = new Counter(); q.add(c); new Thread(() -> { try { q.take().up(); } catch (InterruptedException e) { } }).start(); c.up(); } // REFUSED
  }
  static final class R16 {
    static void run() { var c = new Counter(); var f = CompletableFuture.supplyAsync(() -> { c.up(); return c; }); c.up(); f.join().up(); } // REFUSED
  }
  static final class R16T {
    static void run() { var f = CompletableFuture.supplyAsync(() -> { var c = new Counter(); c.up(); return c.get(); }); System.out.println(f.join()); }
  }

  // null
  @java.lang.annotation.Target({java.lang.annotation.ElementType.TYPE_USE}) @interface Nullable {}
  static final class N01 { private @Nullable String s; @Mut void clear() { s = null; } int f(N01 o) { if (o.s != null) { o.clear(); return o.s.length(); } return 0; } } // REFUSED
  static final class N01T { private @Nullable String s; @Mut void clear() { s = null; } int f(N01 o) { if (o.s != null) { int n = o.s.length(); o.clear(); return n; } return 0; } }
  static final class N02 { static int f(Map<String, @Nullable Integer> m) { int n = m.get("a"); return n; } }
  static final class N03 { static @Nullable String find() { return null; } static int f() { var s = find(); for (int i = 0; i < 2; i++) { if (s == null) continue; } return s.length(); } } // REFUSED
  static final class N04 { static @Nullable String find() { return null; } static boolean f() { return find().isEmpty() || find() == null; } } // REFUSED
  static final class N05 { static int f(@Nullable String a) { String b = a == null ? null : a; return b.length(); } } // REFUSED
  static final class N05T { static int f(@Nullable String a) { String b = a == null ? "" : a; return b.length(); } }
  static final class N06 { @Nullable N06 next; int f() { return next.next.hashCode(); } } // REFUSED
  static final class N06T { @Nullable N06T next; int f() { var n = next; if (n == null || n.next == null) return 0; return n.next.hashCode(); } }
}
