import java.io.*;
import java.lang.foreign.*;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.zip.*;
import javalings.own.*;
import org.jspecify.annotations.Nullable;

/** Further tries with owners, functions that run once, and what was closed. */
final class FurtherOwners {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void take(S s) {}
  static int eat(S s) { return s.done(); }

  static final class ChosenBySwitch {
    static Runnable job(S s, int k) { return switch (k) { case 0 -> () -> take(s); default -> () -> {}; }; } // REFUSED
    static void run(S s) { Runnable r = job(s, 0); r.run(); r.run(); } // REFUSED
  }
  static final class ChosenBySwitchTwin {
    static Runnable job(S s, int k) { return switch (k) { case 0 -> () -> take(s); default -> () -> {}; }; }
    static void run(S s) { Runnable r = job(s, 0); r.run(); }
  }
  static final class OutOfAMap {
    static void run(S s) {
      Map<String, Runnable> m = new HashMap<>();
      m.put("a", () -> take(s)); // REFUSED
      m.get("a").run(); // REFUSED
      m.get("a").run(); // REFUSED
    }
  }
  static final class OutOfAMapTwin {
    static void run(@Borrowed S s) {
      Map<String, Runnable> m = new HashMap<>();
      m.put("a", () -> s.get());
      m.get("a").run();
      m.get("a").run();
    }
  }
  static final class InAnOptional {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> take(s)); // REFUSED
      o.get().run(); // REFUSED
      o.get().run(); // REFUSED
    }
  }
  static final class PeekedAndPolled {
    static void run(S s) {
      Deque<Runnable> q = new ArrayDeque<>();
      q.add(() -> take(s)); // REFUSED
      q.peek().run(); // REFUSED
      q.poll().run(); // REFUSED
    }
  }
  static final class InAReference {
    static void run(S s) {
      AtomicReference<Runnable> r = new AtomicReference<>(() -> take(s)); // REFUSED
      r.get().run(); // REFUSED
      r.get().run(); // REFUSED
    }
  }
  static final class MadeTwice {
    static void run(S s) {
      Supplier<Runnable> sup = () -> () -> take(s); // REFUSED
      sup.get().run(); // REFUSED
      sup.get().run(); // REFUSED
    }
  }
  static final class Anonymous {
    static void run(S s) {
      Runnable r = new Runnable() { public void run() { take(s); } }; // REFUSED
      r.run(); // REFUSED
      r.run(); // REFUSED
    }
  }
  static final class RunTwiceByAHelper {
    static void twice(Runnable r) { r.run(); r.run(); }
    static void run(S s) { twice(() -> take(s)); } // REFUSED
  }
  static final class RunOnceByAHelper {
    static void once(Runnable r) { r.run(); }
    static void run(S s) { once(() -> take(s)); }
  }
  static final class Generated {
    static long run(S s) { return Stream.generate(() -> eat(s)).limit(2).count(); } // REFUSED
  }
  static final class AndThenItself {
    static void run(S s) {
      Consumer<String> c = x -> take(s); // REFUSED
      c.andThen(c).accept("a"); // REFUSED
    }
  }
  static final class MadeInALoop {
    static void run(S s) {
      for (int i = 0; i < 2; i++) {
        Runnable r = () -> take(s); // REFUSED
        r.run(); // REFUSED
      }
    }
  }
  static final class MadeInALoopTwin {
    static void run() {
      for (int i = 0; i < 2; i++) {
        S s = new S();
        Runnable r = () -> take(s);
        r.run();
      }
    }
  }
  static final class InARecord {
    record Task(Runnable r) { void go() { r.run(); } }
    static void run(S s) {
      var t = new Task(() -> take(s)); // REFUSED
      t.go(); // REFUSED
      t.go(); // REFUSED
    }
  }
  static final class CallableTwice {
    static int run(S s) throws Exception {
      Callable<Integer> c = s::done; // REFUSED
      return c.call() + c.call(); // REFUSED
    }
  }
  static final class ComputedAndCleared {
    static int run(Map<String, S> m) {
      S a = m.computeIfAbsent("k", k -> new S());
      m.clear(); // REFUSED
      return a.get(); // REFUSED
    }
  }
  static final class ComputedAndClearedTwin {
    static int run(Map<String, S> m) {
      S a = m.computeIfAbsent("k", k -> new S());
      int n = a.get();
      m.clear();
      return n;
    }
  }
  static final class CopyOfOwners {
    static int run(List<S> xs) {
      List<S> copy = List.copyOf(xs);
      xs.forEach(s -> s.set(1)); // REFUSED
      return copy.get(0).get(); // REFUSED
    }
  }
  static final class CopiedOutOfALoan {
    static List<S> dup(@Borrowed List<S> xs) { return new ArrayList<>(xs); } // REFUSED
  }
  static final class AsAnArray {
    static int run(List<S> xs) {
      S[] all = xs.toArray(new S[0]); // REFUSED
      xs.get(0).set(1); // REFUSED
      return all[0].get(); // REFUSED
    }
  }
  static final class Copies {
    static List<S> run(S s) { return new ArrayList<>(Collections.nCopies(2, s)); } // REFUSED
  }
  static final class Twice {
    static List<S> run(S s) { return new ArrayList<>(Arrays.asList(s, s)); } // REFUSED
  }
  static final class ThroughAGeneric {
    static <T> T same(T t) { return t; }
    static int run(S s) { S a = same(s); a.set(1); return s.get(); } // REFUSED
  }
  static final class ThroughAGenericTwin {
    static <T> T same(T t) { return t; }
    static int run(S s) { S a = same(s); a.set(1); return a.get(); }
  }
  static final class ACopyOfARecord {
    @Move record P(S s) {}
    static int run(S s) { P p = new P(s); P q = p; return p.s().get() + q.s().get(); } // REFUSED
  }
  static final class IteratorKept {
    static int run(List<S> xs) {
      var it = xs.iterator();
      xs.add(new S()); // REFUSED
      return it.next().get(); // REFUSED
    }
  }
  static final class EntryKept {
    static int run(Map<String, S> m) {
      var e = m.entrySet().iterator().next();
      m.clear(); // REFUSED
      return e.getValue().get(); // REFUSED
    }
  }
  static final class FirstEntryKept {
    static int run(TreeMap<String, S> m) {
      var e = m.firstEntry();
      m.remove("a"); // REFUSED
      return e.getValue().get(); // REFUSED
    }
  }
  static final class AsAnObject {
    static int run(S s) { Object o = s; take(s); return ((S) o).get(); } // REFUSED
  }
  static final class Variable {
    static List<S> listOf(S... ss) { return new ArrayList<>(Arrays.asList(ss)); }
    static int run(S s) { var l = listOf(s); return l.size() + s.get(); } // REFUSED
  }
  static final class InAStatic {
    static S last = new S(); // REFUSED
    static int run(S s) { last = s; return s.get(); } // REFUSED
  }
  static final class ChosenAndUsed {
    static int run(S s, boolean b) { S t = b ? s : new S(); t.set(1); return s.get(); } // REFUSED
  }
  static final class ThroughAnArray {
    static int run(S s) { S[] a = {s}; a[0].set(1); return s.get(); } // REFUSED
  }
  static final class OuterGivenAway {
    @Move static final class Out { S s = new S(); final class In { int look() { return s.get(); } } In in() { return new In(); } } // REFUSED
    static int run(Out out) { Out.In in = out.in(); drop(out); return in.look(); } // REFUSED
    static void drop(Out o) {}
  }
  static final class LinesBehindTry {
    static long run(Path p) throws IOException {
      Stream<String> kept;
      try (var r = Files.newBufferedReader(p)) { kept = r.lines(); } // REFUSED
      return kept.count(); // REFUSED
    }
  }
  static final class LinesReturned {
    static Stream<String> run(Path p) throws IOException {
      try (var r = Files.newBufferedReader(p)) { return r.lines(); } // REFUSED
    }
  }
  static final class LinesReturnedTwin {
    static List<String> run(Path p) throws IOException {
      try (var r = Files.newBufferedReader(p)) { return r.lines().toList(); }
    }
  }
  static final class LinesTwice {
    static long run(Path p) throws IOException {
      var lines = Files.lines(p);
      long n = lines.count();
      return n + lines.count(); // REFUSED
    }
  }
  static final class SegmentLater {
    static int run() {
      MemorySegment m;
      try (var arena = Arena.ofConfined()) { m = arena.allocate(8).asSlice(4); } // REFUSED
      return m.get(ValueLayout.JAVA_INT, 0); // REFUSED
    }
  }
  static final class RowsLater {
    static boolean run(Connection c) throws SQLException {
      ResultSet rows;
      try (var st = c.createStatement()) { rows = st.executeQuery("select 1"); } // REFUSED
      return rows.next(); // REFUSED
    }
  }
  static final class EntryOfAZip {
    static int run(ZipFile z, ZipEntry e) throws IOException {
      var in = z.getInputStream(e);
      z.close(); // REFUSED
      return in.read(); // REFUSED
    }
  }
  static final class ClosedByReference {
    static void close(AutoCloseable c) throws Exception { c.close(); }
    static int run(InputStream in) throws Exception { Callable<Integer> r = in::read; close(in); return r.call(); } // REFUSED
  }
  static final class ClosedByAHelper {
    static void shut(InputStream in) throws IOException { in.close(); }
    static int run(InputStream in) throws IOException { shut(in); return in.read(); } // REFUSED
  }
  static final class ClosedInOneBranch {
    static int run(InputStream in, boolean b) throws IOException { if (b) in.close(); return in.read(); } // REFUSED
  }
  static final class ScannerOfAClosed {
    static String run(InputStream in) throws IOException { var sc = new Scanner(in); in.close(); return sc.next(); } // REFUSED
  }
  static final class NullableField {
    static final class Node { @Nullable Node next; int n; }
    static int run(Node a) { return a.next.n; } // REFUSED
  }
  static final class NullableFieldTwin {
    static final class Node { @Nullable Node next; int n; }
    static int run(Node a) { var b = a.next; return b == null ? 0 : b.n; }
  }
  static final class AskedAndChanged {
    @Move static final class L { @Nullable String head = "a"; @Mut void drop() { head = null; } @Mut int run() { if (head == null) return 0; drop(); return head.length(); } } // REFUSED
  }
  static final class SwappedByHand {
    static void run(List<S> xs) { S t = xs.get(0); xs.set(0, xs.get(1)); xs.set(1, t); } // REFUSED
  }
  static final class SwappedTwin {
    static void run(List<S> xs) { Collections.swap(xs, 0, 1); }
  }
}
