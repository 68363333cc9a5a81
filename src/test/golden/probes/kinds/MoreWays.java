import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.zip.*;
import javalings.own.*;

/** More ways by which an alias, a closed resource or a race gets past, each beside its twin. */
final class MoreWays {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  @Move static final class Res implements AutoCloseable {
    int n;
    int read() { return n; }
    @Override public void close() {}
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static final class OnceFromASwitch {
    static Runnable job(S s, int k) {
      return switch (k) { case 0 -> () -> eat(s); default -> () -> {}; };
    }
    static void run() {
      Runnable r = job(new S(), 0);
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class OnceFromASwitchTwin {
    static Runnable job(S s, int k) {
      return switch (k) { case 0 -> () -> eat(s); default -> () -> {}; };
    }
    static void run() { job(new S(), 0).run(); }
  }
  static final class OnceInALoop {
    static void run(S s) {
      Runnable r = () -> eat(s);
      for (int i = 0; i < 2; i++) {
        r.run(); // REFUSED
      }
    }
  }
  static final class OnceInALoopTwin {
    static void run(S s) {
      Runnable r = () -> eat(s);
      for (int i = 0; i < 2; i++) {
        if (i == 1) {
          r.run();
          break;
        }
      }
    }
  }
  static final class OnceInAMap {
    static void run(S s) {
      Map<String, Runnable> jobs = new HashMap<>();
      jobs.put("a", () -> eat(s)); // REFUSED
      jobs.get("a").run();
      jobs.get("a").run();
    }
  }
  static final class ReusableInAMap {
    static void run(S s) {
      Map<String, Runnable> jobs = new HashMap<>();
      jobs.put("a", () -> look(s));
      jobs.get("a").run();
      jobs.get("a").run();
    }
  }
  static final class OnceByAndThen {
    static void run(S s) {
      Consumer<String> c = t -> eat(s); // REFUSED
      Consumer<String> both = c.andThen(t -> System.out.println(t)); // REFUSED
      both.accept("a"); // REFUSED
      both.accept("b"); // REFUSED
    }
  }
  static final class ReusableByAndThen {
    static void run(S s) {
      Consumer<String> c = t -> look(s);
      Consumer<String> both = c.andThen(t -> System.out.println(t));
      both.accept("a");
      both.accept("b");
    }
  }
  static final class OnceByASupplier {
    static void run(S s) {
      Supplier<S> give = () -> s;
      eat(give.get());
      eat(give.get()); // REFUSED
    }
  }
  static final class OnceByASupplierTwin {
    static void run(S s) {
      Supplier<S> give = () -> s;
      eat(give.get());
    }
  }
  static final class OnceByComputeIfAbsent {
    static void run(Map<String, S> m, S s) {
      m.computeIfAbsent("a", k -> s);
      look(s); // REFUSED
    }
  }
  static final class OnceByComputeIfAbsentTwin {
    static void run(Map<String, S> m) {
      m.computeIfAbsent("a", k -> new S());
      look(m.get("a"));
    }
  }
  static final class OnceByOrElseGet {
    static void run(Optional<S> o, S s) {
      eat(o.orElseGet(() -> s));
      look(s); // REFUSED
    }
  }
  static final class OnceByOrElseGetTwin {
    static void run(Optional<S> o) { eat(o.orElseGet(S::new)); }
  }
  static final class OnceByForEach {
    static void run(List<String> names, S s) {
      names.forEach(name -> eat(s)); // REFUSED
    }
  }
  static final class OnceByForEachTwin {
    static void run(List<String> names, S s) {
      names.forEach(name -> look(s));
      eat(s);
    }
  }
  static final class TwiceInTwoLists {
    static void run(List<S> a, List<S> b, S s) {
      a.add(s);
      b.add(s); // REFUSED
    }
  }
  static final class TwiceInTwoListsTwin {
    static void run(List<S> a, List<S> b, S s) {
      a.add(s);
      b.add(a.removeLast());
    }
  }
  static final class TwiceByAddAll {
    static void run(List<S> a, List<S> b) {
      a.addAll(b);
      look(b.get(0)); // REFUSED
    }
  }
  static final class TwiceByAddAllTwin {
    static void run(List<S> a, List<S> b) {
      while (!b.isEmpty()) {
        a.add(b.removeLast());
      }
      System.out.println(b.size());
    }
  }
  static final class TwiceByAnArrayLiteral {
    static void run(S s) {
      S[] all = {s, s}; // REFUSED
      System.out.println(all.length);
    }
  }
  static final class TwiceByAnArrayLiteralTwin {
    static void run(S s) {
      S[] all = {s, new S()};
      System.out.println(all.length);
    }
  }
  static final class TwiceByAListOf {
    static void run(S s) {
      List<S> all = List.of(s, s); // REFUSED
      System.out.println(all.size());
    }
  }
  static final class TwiceByAListOfTwin {
    static void run(S s, S t) {
      List<S> all = List.of(s, t);
      System.out.println(all.size());
    }
  }
  static final class TwiceByARecord {
    @Move record Pair(S a, S b) {}
    static Pair run(S s) { return new Pair(s, s); } // REFUSED
  }
  static final class TwiceByARecordTwin {
    @Move record Pair(S a, S b) {}
    static Pair run(S s) { return new Pair(s, new S()); }
  }
  static final class ElementStays {
    static void run(List<S> all) {
      S s = all.get(0); // REFUSED
      eat(s); // REFUSED
    }
  }
  static final class ElementStaysTwin {
    static void run(List<S> all) {
      S s = all.remove(0);
      eat(s);
    }
  }
  static final class ElementByAnIterator {
    static void run(List<S> all) {
      var it = all.iterator();
      S s = it.next(); // REFUSED
      eat(s); // REFUSED
    }
  }
  static final class ElementByAnIteratorTwin {
    static void run(List<S> all) {
      var it = all.iterator();
      System.out.println(look(it.next()));
    }
  }
  static final class ElementByAStream {
    static S run(List<S> all) {
      return all.stream().findFirst().get(); // REFUSED
    }
  }
  static final class ElementByAStreamTwin {
    static int run(List<S> all) { return all.stream().findFirst().map(s -> s.get()).orElse(0); }
  }
  static final class ElementByToArray {
    static void run(List<S> all) {
      Object[] out = all.toArray();
      eat((S) out[0]); // REFUSED
      look(all.get(0));
    }
  }
  static final class NumbersByToArray {
    static int run(List<Integer> all) {
      Object[] out = all.toArray();
      all.clear();
      return out.length;
    }
  }
  static final class FieldOfAnotherStays {
    @Move static final class Holder { S s = new S(); }
    static void run(@BorrowedMut Holder a, @BorrowedMut Holder b) {
      a.s = b.s; // REFUSED
    }
  }
  static final class FieldOfAnotherTwin {
    @Move static final class Holder { S s = new S(); }
    static void run(@BorrowedMut Holder a, @BorrowedMut Holder b) {
      S t = a.s;
      a.s = b.s;
      b.s = t;
    }
  }
  static final class KeptByAnObserver {
    static final class Watch { S seen; void on(S s) { seen = s; } } // REFUSED
    static void run(Watch w, S s) {
      w.on(s);
      look(s); // REFUSED
    }
  }
  static final class LookedAtByAnObserver {
    static final class Watch { int seen; void on(@Borrowed S s) { seen = s.get(); } }
    static void run(Watch w, S s) {
      w.on(s);
      look(s);
    }
  }
  static final class BorrowKeptInAList {
    static void keep(List<@Borrowed S> all, @Borrowed S s) { all.add(s); } // REFUSED
    static void run(List<@Borrowed S> all) {
      S s = new S();
      keep(all, s); // REFUSED
      eat(s); // REFUSED
    }
  }
  static final class BorrowKeptInAListTwin {
    static int run(S s) {
      List<@Borrowed S> all = new ArrayList<>();
      all.add(s);
      int n = all.get(0).get();
      eat(s);
      return n;
    }
  }
  static final class BorrowInAView {
    @View static final class Look { final @Borrowed S s; Look(@Borrowed S s) { this.s = s; } int n() { return s.get(); } }
    static int run(S s) {
      Look l = new Look(s);
      eat(s); // REFUSED
      return l.n();
    }
  }
  static final class BorrowInAViewTwin {
    @View static final class Look { final @Borrowed S s; Look(@Borrowed S s) { this.s = s; } int n() { return s.get(); } }
    static int run(S s) {
      Look l = new Look(s);
      int n = l.n();
      eat(s);
      return n;
    }
  }
  static final class BorrowOutOfATry {
    static int run() {
      @Borrowed Res seen;
      try (Res r = new Res()) {
        seen = r; // REFUSED
      }
      return seen.read();
    }
  }
  static final class BorrowOutOfATryTwin {
    static int run() {
      int seen;
      try (Res r = new Res()) {
        seen = r.read();
      }
      return seen;
    }
  }
  static final class ClosedInALambda {
    static int run(Res r) {
      Runnable end = () -> r.close();
      end.run();
      return r.read(); // REFUSED
    }
  }
  static final class ClosedInALambdaTwin {
    static int run(Res r) {
      Runnable end = () -> r.close();
      int n = 1;
      end.run();
      return n;
    }
  }
  static final class ClosedByAWrapper {
    static String run(Path p) throws IOException {
      var in = Files.newBufferedReader(p);
      var lines = new LineNumberReader(in);
      lines.close();
      return in.readLine(); // REFUSED
    }
  }
  static final class ClosedByAWrapperTwin {
    static String run(Path p) throws IOException {
      try (var lines = new LineNumberReader(Files.newBufferedReader(p))) {
        return lines.readLine();
      }
    }
  }
  static final class EntriesOfAClosedZip {
    static Object run(ZipFile zip) throws IOException {
      var in = zip.getInputStream(zip.getEntry("a"));
      zip.close(); // REFUSED
      return in.read();
    }
  }
  static final class EntriesOfAClosedZipTwin {
    static Object run(ZipFile zip) throws IOException {
      try (zip; var in = zip.getInputStream(zip.getEntry("a"))) {
        return in.read();
      }
    }
  }
  static final class MappedAfterClose {
    static int run(Path p) throws IOException {
      var c = FileChannel.open(p);
      c.close();
      return c.read(ByteBuffer.allocate(1)); // REFUSED
    }
  }
  static final class ClosedInOneBranch {
    static int run(Res r, boolean b) {
      if (b) {
        r.close();
      }
      return r.read(); // REFUSED
    }
  }
  static final class ClosedInOneBranchTwin {
    static int run(Res r, boolean b) {
      if (b) {
        r.close();
        return 0;
      }
      return r.read();
    }
  }
  static final class ClosedTwiceByFinally {
    static void run(Res r) {
      try {
        r.close();
      } finally {
        r.close(); // REFUSED
      }
    }
  }
  static final class RaceOnAnArray {
    static void run(int[] n) {
      new Thread(() -> n[0]++).start(); // REFUSED
      n[0]++; // REFUSED
    }
  }
  static final class RaceOnAnAtomicArray {
    static void run(AtomicIntegerArray n) {
      new Thread(() -> n.incrementAndGet(0)).start();
      n.incrementAndGet(0);
    }
  }
  static final class RaceByACallback {
    static final class Count { int n; void up() { n++; } }
    static void later(@Send Runnable r) { new Thread(r).start(); }
    static void run(Count c) {
      later(c::up); // REFUSED
      c.up();
    }
  }
  static final class RaceByACallbackTwin {
    static final class Count { private int n; synchronized void up() { n++; } }
    static void later(@Send Runnable r) { new Thread(r).start(); }
    static void run(Count c) {
      later(c::up);
      c.up();
    }
  }
  static final class RaceByATimer {
    static final class Count { int n; void up() { n++; } }
    static void run(Count c) {
      new Timer().schedule(new TimerTask() { @Override public void run() { c.up(); } }, 1); // REFUSED
      c.up();
    }
  }
  static final class RaceByThenAccept {
    static final class Count { int n; void up() { n++; } }
    static void run(Count c, CompletableFuture<String> f) {
      f.thenAcceptAsync(x -> c.up()); // REFUSED
      c.up();
    }
  }
  static final class RaceByThenAcceptTwin {
    static void run(AtomicInteger c, CompletableFuture<String> f) {
      f.thenAcceptAsync(x -> c.incrementAndGet());
      c.incrementAndGet();
    }
  }
  static final class RaceByAnInvokeAll {
    static void run(ExecutorService pool, List<Integer> out) throws InterruptedException {
      pool.invokeAll(List.of(
          () -> out.add(1), // REFUSED
          () -> out.add(2))); // REFUSED
    }
  }
  static final class RaceByAnInvokeAllTwin {
    static void run(ExecutorService pool, Queue<Integer> in) throws InterruptedException {
      var out = new ConcurrentLinkedQueue<Integer>();
      pool.invokeAll(List.of(() -> out.add(1), () -> out.add(2)));
    }
  }
  static final class RaceByAParallelStream {
    static int run(List<Integer> all) {
      var sum = new int[1];
      all.parallelStream().forEach(n -> sum[0] += n); // REFUSED
      return sum[0];
    }
  }
  static final class RaceByAParallelStreamTwin {
    static int run(List<Integer> all) { return all.parallelStream().mapToInt(n -> n).sum(); }
  }
  static final class RaceOnAHashMapInARecord {
    record Shared(Map<String, Integer> counts) {}
    static void run(Shared s) {
      new Thread(() -> s.counts().put("a", 1)).start(); // REFUSED
      s.counts().put("b", 2);
    }
  }
  static final class RaceOnAHashMapInARecordTwin {
    record Shared(ConcurrentMap<String, Integer> counts) {}
    static void run(Shared s) {
      new Thread(() -> s.counts().put("a", 1)).start();
      s.counts().put("b", 2);
    }
  }
  static final class RaceOnAStaticList {
    static final List<String> LOG = new ArrayList<>();
    static void run() {
      new Thread(() -> LOG.add("a")).start(); // REFUSED
      LOG.add("b");
    }
  }
  static final class RaceOnAStaticListTwin {
    static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
    static void run() {
      new Thread(() -> LOG.add("a")).start();
      LOG.add("b");
    }
  }
  static final class RaceOnALazyField {
    static final class Lazy { private Object it; Object get() { if (it == null) it = new Object(); return it; } }
    static void run(Lazy z) {
      new Thread(() -> z.get()).start(); // REFUSED
      z.get();
    }
  }
  static final class RaceOnALazyFieldTwin {
    static final class Lazy { private Object it; synchronized Object get() { if (it == null) it = new Object(); return it; } }
    static void run(Lazy z) {
      new Thread(() -> z.get()).start();
      z.get();
    }
  }
  static final class ChangedInALoop {
    static void run(Map<String, Integer> m) {
      for (var e : m.entrySet()) {
        if (e.getValue() == 0) {
          m.remove(e.getKey()); // REFUSED
        }
      }
    }
  }
  static final class ChangedInALoopTwin {
    static void run(Map<String, Integer> m) {
      m.entrySet().removeIf(e -> e.getValue() == 0);
    }
  }
  static final class ChangedInAForEach {
    static void run(List<Integer> all) {
      all.forEach(n -> all.add(n + 1)); // REFUSED
    }
  }
  static final class ChangedInAForEachTwin {
    static void run(List<Integer> all) {
      List.copyOf(all).forEach(n -> all.add(n + 1));
    }
  }
  static final class ChangedUnderASubList {
    static int run(List<Integer> all) {
      var part = all.subList(0, 2);
      all.add(3); // REFUSED
      return part.get(0);
    }
  }
  static final class ChangedUnderASubListTwin {
    static int run(List<Integer> all) {
      var part = List.copyOf(all.subList(0, 2));
      all.add(3);
      return part.get(0);
    }
  }
  @Move static final class Words {
    final StringBuilder all = new StringBuilder();
    int find(int from) { return all.indexOf("a", from); }
    @Mut void add(String more) { all.append(more); }
  }
  @View static final class Walk {
    @Borrowed private final Words words;
    private int from;
    Walk(@Borrowed Words words) { this.words = words; }
    @Mut int next() { var at = words.find(from); from = at + 1; return at; }
  }
  static final class ChangedUnderAWalkByReference {
    static int run(@BorrowedMut Words words) {
      var walk = new Walk(words);
      IntSupplier next = walk::next;
      words.add("a"); // REFUSED
      return next.getAsInt();
    }
  }
  static final class ChangedUnderAWalkByReferenceTwin {
    static int run(@BorrowedMut Words words) {
      var walk = new Walk(words);
      var all = IntStream.generate(walk::next).takeWhile(at -> at >= 0).boxed().toList();
      words.add("a");
      return all.size();
    }
  }
}
