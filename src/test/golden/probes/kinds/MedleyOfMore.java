import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.zip.*;
import javalings.own.*;

/** Further attempts of each kind, and honest twins. */
final class MedleyOfMore {
  @Move static class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  @Move static final class Res implements AutoCloseable { int read() { return 1; } @Override public void close() {} }
  static class Counter { int hits; void up() { hits++; } int get() { return hits; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }

  static final class L1 { static Runnable pick(Runnable a, Runnable b, boolean c) { return c ? a : b; } static void run(S s) { Runnable r = pick(() -> eat(s), () -> {}, true); r.run(); r.run(); } } // REFUSED
  static final class L2 { static void run(S s) { var rs = new ArrayDeque<Runnable>(); rs.push(() -> eat(s)); rs.peek().run(); rs.pop().run(); } } // REFUSED
  static final class L3 { static void run(S s) { Function<Integer, Runnable> f = i -> () -> eat(s); f.apply(1).run(); f.apply(2).run(); } } // REFUSED
  static final class L4 { interface Tx { void run(Consumer<Integer> c); } static void run(S s, Tx tx) { tx.run(i -> eat(s)); } } // REFUSED
  static final class L5 { static void each(int[] xs, IntConsumer c) { for (int x : xs) c.accept(x); } static void run(S s, int[] xs) { each(xs, x -> eat(s)); } } // REFUSED
  static final class L5T { static void each(int[] xs, IntConsumer c) { for (int x : xs) c.accept(x); } static void run(S s, int[] xs) { each(xs, x -> s.set(x)); eat(s); } }
  static final class L6 { static void run(S s) { CompletableFuture.runAsync(() -> eat(s)).thenRun(() -> eat(s)); } } // REFUSED
  static final class L6T { static void run(S s) { CompletableFuture.runAsync(() -> eat(s)).thenRun(() -> System.out.println()); } }
  static final class L7 { static void run(S s) { Comparator<Integer> c = (a, b) -> { eat(s); return a - b; }; List.of(2, 1).stream().sorted(c).toList(); } } // REFUSED
  static final class L8 { static void run(S s, Iterator<Integer> it) { it.forEachRemaining(x -> eat(s)); } } // REFUSED
  static final class L9 { static void run(S s, Lock l) { Runnable r = () -> eat(s); l.lock(); try { r.run(); } finally { l.unlock(); r.run(); } } } // REFUSED
  static final class L10 { static void run(S s) { Runnable r = () -> eat(s); do { r.run(); } while (s == null); } } // REFUSED
  static final class L11 { static void run(S s) { Runnable r = () -> eat(s); try { r.run(); } catch (RuntimeException e) { r.run(); } } } // REFUSED
  static final class L12 { static void run(S s, Object k) { Runnable r = () -> eat(s); switch (k) { case String t -> r.run(); case Integer i -> r.run(); default -> {} } } }
  static final class L13 { static void run(S s, int k) { Runnable r = () -> eat(s); switch (k) { case 1: r.run(); case 2: r.run(); } } } // REFUSED
  static final class L14 { static void run(S s) { Callable<S> c = () -> s; try { eat(c.call()); eat(c.call()); } catch (Exception e) { } } } // REFUSED
  static final class L15 { static Optional<Supplier<S>> run(S s) { return Optional.of(() -> s); } } // REFUSED

  static final class A1 { static void run(S s) { var sb = new AtomicReference<S>(s); eat(sb.get()); } } // REFUSED
  static final class A2 { static void run(List<S> xs) { var a = xs.toArray(S[]::new); eat(a[0]); look(xs.get(0)); } } // REFUSED
  static final class A3 { static void run(S s, S t) { var xs = new S[] {s, t}; var ys = xs; ys[0] = new S(); look(xs[0]); } } // REFUSED
  static final class A4 { static void run(List<S> xs) { var it = xs.iterator(); var a = it.next(); xs.add(new S()); look(a); } } // REFUSED
  static final class A5 { static void run(Map<String, List<S>> m) { var a = m.get("a"); var b = m.get("a"); a.add(new S()); b.clear(); look(a.get(0)); } } // REFUSED
  static final class A5T { static void run(Map<String, List<S>> m) { var a = m.get("a"); a.add(new S()); var b = m.get("a"); b.clear(); } }
  static final class A6 { @Move static final class G { S a = new S(); @BorrowedMut @Mut S a() { return a; } @Mut void swap(@BorrowedMut S o) { o.set(a.get()); } } static void run(G g) { g.swap(g.a()); } } // REFUSED
  static final class A7 { @Move static final class G { private final Map<String, S> m = new HashMap<>(); @Borrowed S get(String k) { return m.get(k); } @Mut void put(String k, S s) { m.put(k, s); } } static int run(G g) { @Borrowed S s = g.get("a"); g.put("b", new S()); return look(s); } } // REFUSED
  static final class A7T { @Move static final class G { private final Map<String, S> m = new HashMap<>(); @Borrowed S get(String k) { return m.get(k); } @Mut void put(String k, S s) { m.put(k, s); } } static int run(G g) { @Borrowed S s = g.get("a"); int n = look(s); g.put("b", new S()); return n; } }
  static final class A8 { static void run(List<S> xs) { S s = xs.removeFirst(); xs.add(s); xs.add(s); } } // REFUSED
  static final class A9 { static <T> void twice(List<T> l, T t) { l.add(t); l.add(t); } static void run(List<S> l, S s) { twice(l, s); } } // REFUSED
  static final class A10 { static List<S> run(S s) { return Collections.nCopies(2, s); } } // REFUSED
  static final class A11 { static void run(List<S> xs) { Collections.fill(xs, xs.get(0)); } } // REFUSED
  static final class A12 { static void run(Map<S, String> m, S k) { m.put(k, "a"); eat(k); } } // REFUSED
  static final class A13 { static void run(S s) { var t = new Object[] {1, s}; System.out.println(t.length); eat(s); } } // REFUSED
  static final class A14 { @Move record P(S s, int n) { P grow() { return new P(s, n + 1); } } } // REFUSED
  static final class A14T { @Move record P(S s, int n) { @Consumes P grow() { return new P(s, n + 1); } } }
  static final class A15 { @Move static class Base { S s = new S(); @Consumes S out() { return s; } } @Move static final class D extends Base { @Consumes S twice() { eat(out()); return s; } } } // REFUSED

  static final class C1 { static int run(Path p) throws IOException { var zip = new ZipFile(p.toFile()); try (zip) { System.out.println(zip.size()); } return zip.size(); } } // REFUSED
  static final class C2 { static void run(Res a) { Res b = a; b.close(); a.read(); } } // REFUSED
  static final class C3 { static void run(List<Res> rs) { for (var it = rs.iterator(); it.hasNext(); ) { it.next().close(); } rs.get(0).read(); } } // REFUSED
  static final class C3T { static void run(List<Res> rs) { while (!rs.isEmpty()) rs.removeLast().close(); } }
  static final class C4 { static Supplier<Integer> run() { try (var r = new Res()) { return () -> r.read(); } } } // REFUSED
  static final class C5 { static int run(Res r) { try { r.close(); } catch (RuntimeException e) { return r.read(); } return 0; } } // REFUSED
  static final class C6 { @Move static final class Owner implements AutoCloseable { private final Res r = new Res(); @Borrowed Res r() { return r; } @Override public void close() {} } static int run() { @Borrowed Res x; try (var o = new Owner()) { x = o.r(); } return x.read(); } } // REFUSED
  static final class C7 { static int run(Res r) { Owned.drop(r); return r.read(); } } // REFUSED
  static final class C8 { static String run(Reader r) throws IOException { var b = new BufferedReader(r); b.close(); return "" + r.read(); } } // REFUSED
  static final class C9 { static List<String> run(Path p) throws IOException { Stream<String> lines; try (var st = Files.lines(p)) { lines = st; } return lines.toList(); } } // REFUSED
  static final class C10 { static int run(Socketless s) throws Exception { var ex = Executors.newSingleThreadExecutor(); var f = ex.submit(() -> 1); ex.close(); ex.submit(() -> 2); return f.get(); } static final class Socketless {} } // REFUSED

  static final class R1 { int n; synchronized void a() { n++; } void b() { n++; } void run() { new Thread(this::a).start(); b(); } } // REFUSED
  static final class R1T { int n; synchronized void a() { n++; } void run() { new Thread(this::a).start(); a(); } }
  static final class R2 { static final Map<String, Counter> all = new ConcurrentHashMap<>(); static void run() { new Thread(() -> all.computeIfAbsent("a", k -> new Counter()).up()).start(); all.get("a").up(); } } // REFUSED
  static final class R2T { static final Map<String, LongAdder> all = new ConcurrentHashMap<>(); static void run() { new Thread(() -> all.computeIfAbsent("a", k -> new LongAdder()).increment()).start(); all.get("a").increment(); } }
  static final class R3 { private List<String> names = new ArrayList<>(); void run() { Thread.startVirtualThread(() -> names.add("a")); names.add("b"); } } // REFUSED
  static final class R3T { private final List<String> names = Collections.synchronizedList(new ArrayList<>()); void run() { Thread.startVirtualThread(() -> names.add("a")); names.add("b"); } }
  static final class R4 { static void run(ExecutorService ex) throws Exception { var m = new HashMap<String, Integer>(); var f = ex.submit(() -> m.put("a", 1)); m.put("b", 2); f.get(); } } // REFUSED
  static final class R6 { static int done; static void run() throws Exception { try (var ex = Executors.newFixedThreadPool(2)) { for (int i = 0; i < 2; i++) ex.submit(() -> { done++; }); } System.out.println(done); } } // REFUSED
  static final class R7 { static void run(List<Counter> cs) { cs.parallelStream().forEach(c -> c.up()); } }
  static final class R8 { static void run(Counter c, List<Integer> xs) { xs.parallelStream().forEach(x -> c.up()); } } // REFUSED
  static final class R9 { static class Base { protected int n; } static final class Job extends Base implements Runnable { @Override public void run() { n++; } } static void run() { var j = new Job(); new Thread(j).start(); new Thread(j).start(); } } // REFUSED
  static final class R10 { record Pair(int[] xs, String s) {} static void run(Pair p) { new Thread(() -> p.xs()[0]++).start(); p.xs()[0]++; } } // REFUSED
  static final class R11 { static void run(Map<String, Integer> base) { Map<String, Integer> m = new TreeMap<>(base); Runnable r = () -> m.put("a", 1); new Thread(r).start(); m.clear(); } } // REFUSED
  static final class R12 { private volatile int state; void run() { new Thread(() -> state = 1).start(); while (state == 0) Thread.onSpinWait(); } }
  static final class R13 { private volatile int state; void run() { new Thread(() -> { if (state == 0) state++; }).start(); state--; } } // REFUSED
  static final class R14 { private final ConcurrentMap<String, Deque<Integer>> m = new ConcurrentHashMap<>(); void put(Deque<Integer> d) { m.put("a", d); } void run() { new Thread(() -> m.get("a").add(1)).start(); m.get("a").poll(); } } // REFUSED
  static final class R15 { private final ConcurrentMap<String, Queue<Integer>> m = new ConcurrentHashMap<>(); ConcurrentMap<String, Queue<Integer>> all() { return m; } void run() { new Thread(() -> m.computeIfAbsent("a", k -> new ConcurrentLinkedQueue<>()).add(1)).start(); all().put("a", new ArrayDeque<>()); m.get("a").poll(); } } // REFUSED
}
