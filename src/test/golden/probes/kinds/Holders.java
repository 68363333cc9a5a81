import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Anonymous classes, functions in containers, containers of borrows, and containers in containers. */
final class Holders {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }

  static final class AnonLooks {
    static int run(S s) {
      IntSupplier f = new IntSupplier() { @Override public int getAsInt() { return look(s); } };
      return f.getAsInt() + f.getAsInt();
    }
  }
  static final class AnonLooksAtField {
    static int run(S s) {
      var f = new Object() { int twice() { return s.n * 2; } };
      return f.twice();
    }
  }
  static final class AnonLooksComparator {
    static void run(List<String> xs, S s) {
      xs.sort(new Comparator<String>() { @Override public int compare(String a, String b) { return look(s) + a.compareTo(b); } });
      eat(s);
    }
  }
  static final class AnonChanges {
    static void run(S s) {
      Runnable r = new Runnable() { @Override public void run() { s.set(2); } };
      r.run();
      r.run();
      look(s);
    }
  }
  static final class AnonEscapes {
    static IntSupplier run(S s) {
      return new IntSupplier() { @Override public int getAsInt() { return look(s); } }; // REFUSED
    }
  }
  static final class AnonHeldWhileEaten {
    static int run(S s) {
      IntSupplier f = new IntSupplier() { @Override public int getAsInt() { return look(s); } };
      eat(s); // REFUSED
      return f.getAsInt();
    }
  }
  static final class AnonEats {
    static void run(S s) {
      Runnable r = new Runnable() { @Override public void run() { eat(s); } }; // REFUSED
      r.run();
      r.run();
    }
  }
  static final class AnonHeldWhileChanged {
    static int run(S s) {
      IntSupplier f = new IntSupplier() { @Override public int getAsInt() { return look(s); } };
      s.set(3); // REFUSED
      return f.getAsInt();
    }
  }
  static final class AnonChangesWhileLooked {
    static void run(S s) {
      Runnable r = new Runnable() { @Override public void run() { s.set(2); } };
      look(s); // REFUSED
      r.run();
    }
  }
  static final class AnonToThread {
    static void run(S s) {
      new Thread(new Runnable() { @Override public void run() { look(s); } }).start(); // REFUSED
    }
  }
  static final class AnonKept {
    static final List<Runnable> all = new ArrayList<>();
    static void run(S s) { all.add(new Runnable() { @Override public void run() { look(s); } }); } // REFUSED
  }
  static final class AnonInField {
    Runnable kept;
    void run(S s) { kept = new Runnable() { @Override public void run() { look(s); } }; } // REFUSED
  }
  static final class LocalClassLooks {
    static int run(S s) {
      class Look { int go() { return look(s); } }
      return new Look().go() + new Look().go();
    }
  }
  static final class LocalClassEscapes {
    static Object run(S s) {
      class Look { int go() { return look(s); } }
      return new Look(); // REFUSED
    }
  }
  static final class LocalClassHeld {
    static int run(S s) {
      class Look { int go() { return look(s); } }
      var l = new Look();
      eat(s); // REFUSED
      return l.go();
    }
  }
  static final class LocalClassEats {
    static void run(S s) {
      class Eat { void go() { eat(s); } } // REFUSED
      new Eat().go();
      new Eat().go();
    }
  }
  static final class AnonKeepsIt {
    static void run(S s, List<S> all) {
      Runnable r = new Runnable() { @Override public void run() { all.add(s); } }; // REFUSED
      r.run(); r.run();
    }
  }
  static final class AnonReturnsIt {
    static Supplier<S> run(S s) { return new Supplier<S>() { @Override public S get() { return s; } }; } // REFUSED
  }
  static final class AnonNested {
    static int run(S s) {
      var f = new Object() { int go() { IntSupplier g = () -> look(s); return g.getAsInt(); } };
      return f.go();
    }
  }
  static final class AnonOfAList {
    static int run(List<S> all) {
      var f = new Object() { int go() { int n = 0; for (S s : all) n += look(s); return n; } };
      return f.go();
    }
  }
  static final class AnonBorrowedParam {
    static int run(@Borrowed S s) {
      IntSupplier f = new IntSupplier() { @Override public int getAsInt() { return look(s); } };
      return f.getAsInt();
    }
  }
  static final class AnonBorrowedMutParam {
    static void run(@BorrowedMut S s) {
      Runnable f = new Runnable() { @Override public void run() { s.set(1); } };
      f.run();
    }
  }
  static final class AnonBorrowedEscapes {
    static IntSupplier run(@Borrowed S s) {
      return new IntSupplier() { @Override public int getAsInt() { return look(s); } }; // REFUSED
    }
  }

  static final class OptionalOnce {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s));
      o.get().run();
    }
  }
  static final class OptionalIfPresent {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s));
      o.ifPresent(Runnable::run);
    }
  }
  static final class OptionalIfPresentLambda {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s));
      o.ifPresent(r -> r.run());
    }
  }
  static final class OptionalChained {
    static void run(S s) { Optional.<Runnable>of(() -> eat(s)).get().run(); }
  }
  static final class OptionalTwice {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s)); // REFUSED
      o.get().run();
      o.get().run(); // REFUSED
    }
  }
  static final class OptionalThenTwice {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s)); // REFUSED
      Runnable r = o.get(); // REFUSED
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class OptionalReturned {
    static Optional<Runnable> run(S s) { return Optional.of(() -> eat(s)); } // REFUSED
  }
  static final class OptionalPassedOn {
    static void twice(Optional<Runnable> o) { o.get().run(); o.get().run(); }
    static void run(S s) { twice(Optional.of(() -> eat(s))); } // REFUSED
  }
  static final class OptionalInLoop {
    static void run(S s, int n) {
      Optional<Runnable> o = Optional.of(() -> eat(s)); // REFUSED
      for (int i = 0; i < n; i++) o.get().run(); // REFUSED
    }
  }
  static final class OptionalIfPresentTwice {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s)); // REFUSED
      o.ifPresent(Runnable::run);
      o.ifPresent(Runnable::run); // REFUSED
    }
  }
  static final class RecordOnce {
    record Job(String name, Runnable r) {}
    static void run(S s) {
      var j = new Job("a", () -> eat(s));
      j.r().run();
    }
  }
  static final class RecordTwice {
    record Job(String name, Runnable r) {}
    static void run(S s) {
      var j = new Job("a", () -> eat(s)); // REFUSED
      j.r().run();
      j.r().run(); // REFUSED
    }
  }
  static final class RecordChained {
    record Job(Runnable r) {}
    static void run(S s) { new Job(() -> eat(s)).r().run(); }
  }
  static final class RecordPatternOnce {
    record Job(Runnable r) {}
    static void run(S s) {
      var j = new Job(() -> eat(s));
      if (j instanceof Job(Runnable r)) r.run();
    }
  }
  static final class RecordPatternTwice {
    record Job(Runnable r) {}
    static void run(S s) {
      var j = new Job(() -> eat(s)); // REFUSED
      if (j instanceof Job(Runnable r)) { r.run(); r.run(); } // REFUSED
    }
  }
  static final class RecordCopied {
    record Job(Runnable r) {}
    static void run(S s) {
      var j = new Job(() -> eat(s)); // REFUSED
      var k = j; // REFUSED
      j.r().run(); // REFUSED
      k.r().run(); // REFUSED
    }
  }
  static final class RecordThatRuns {
    record Job(Runnable r) { void go() { r.run(); } }
    static void run(S s) { var j = new Job(() -> eat(s)); j.go(); }
  }
  static final class RecordThatRunsTwice {
    record Job(Runnable r) { void go() { r.run(); r.run(); } }
    static void run(S s) { var j = new Job(() -> eat(s)); j.go(); } // REFUSED
  }
  static final class RecordReturned {
    record Job(Runnable r) {}
    static Job make(S s) { return new Job(() -> eat(s)); } // REFUSED
    static void run(S s) { var j = make(s); j.r().run(); j.r().run(); } // REFUSED
  }
  static final class RecordInAList {
    record Job(Runnable r) {}
    static void run(S s) {
      var all = new ArrayList<Job>();
      all.add(new Job(() -> eat(s))); // REFUSED
      for (var j : all) j.r().run();
      for (var j : all) j.r().run();
    }
  }
  static final class RecordLooks {
    record Job(Runnable r) {}
    static void run(S s) {
      var j = new Job(() -> look(s));
      j.r().run();
      j.r().run();
    }
  }

  static final class DiamondCopies {
    static int run(List<@Borrowed S> others) {
      List<@Borrowed S> all = new ArrayList<>(others);
      int n = 0;
      for (var s : all) n += look(s);
      return n + look(others.get(0));
    }
  }
  static final class DiamondCopiesOfOwners {
    static int run(List<S> others) {
      List<@Borrowed S> all = new ArrayList<>(others);
      int n = 0;
      for (var s : all) n += look(s);
      return n + look(others.get(0));
    }
  }
  static final class DiamondCopiesHeld {
    static int run(List<S> others) {
      List<@Borrowed S> all = new ArrayList<>(others);
      others.clear(); // REFUSED
      return look(all.get(0));
    }
  }
  static final class DiamondEaten {
    static void run(List<@Borrowed S> others) {
      List<@Borrowed S> all = new ArrayList<>(others);
      eat(all.get(0)); // REFUSED
    }
  }
  static final class DiamondSet {
    static int run(List<@Borrowed S> others) {
      Set<@Borrowed S> all = new HashSet<>(others);
      return all.size();
    }
  }
  static final class DiamondDeque {
    static int run(List<@Borrowed S> others) {
      Deque<@Borrowed S> all = new ArrayDeque<>(others);
      return look(all.peek());
    }
  }
  static final class DiamondMap {
    static int run(Map<String, @Borrowed S> others) {
      Map<String, @Borrowed S> all = new TreeMap<>(others);
      return look(all.get("a"));
    }
  }
  static final class DiamondReturned {
    static List<@Borrowed S> run(List<@Borrowed S> others) { return new ArrayList<>(others); }
  }
  static final class DiamondReturnedOfALocal {
    static List<@Borrowed S> run() { // REFUSED
      var mine = new ArrayList<S>();
      List<@Borrowed S> all = new ArrayList<>(mine);
      return all;
    }
  }
  static final class DiamondPassed {
    static int count(List<@Borrowed S> all) { return all.size(); }
    static int run(List<@Borrowed S> others) { return count(new ArrayList<>(others)); }
  }
  static final class DiamondAssigned {
    static int run(List<@Borrowed S> others) {
      List<@Borrowed S> all;
      all = new ArrayList<>(others);
      return look(all.get(0));
    }
  }
  @View static final class DiamondField {
    final List<@Borrowed S> all;
    DiamondField(List<@Borrowed S> others) { all = new ArrayList<>(others); }
  }
  static final class DiamondSubList {
    static int run(List<@Borrowed S> others) {
      List<@Borrowed S> all = new ArrayList<>(others.subList(0, 1));
      return look(all.get(0));
    }
  }
  static final class CopyOfBorrows {
    static int run(List<@Borrowed S> others) {
      List<@Borrowed S> all = List.copyOf(others);
      return look(all.get(0)) + look(others.get(0));
    }
  }

  @Move static final class Box<@Move T> { private T t; Box(T t) { this.t = t; } @Borrowed T get() { return t; } @Consumes T into() { return t; } @Mut void set(T t) { this.t = t; } }
  static final class BoxOfBorrow {
    static int run(S s) {
      Box<@Borrowed S> b = new Box<>(s);
      return look(b.get()) + look(s);
    }
  }
  static final class BoxOfBorrowExplicit {
    static int run(S s) {
      Box<@Borrowed S> b = new Box<@Borrowed S>(s);
      return look(b.get()) + look(s);
    }
  }
  static final class BoxOfBorrowHeld {
    static int run(S s) {
      Box<@Borrowed S> b = new Box<>(s);
      eat(s); // REFUSED
      return look(b.get());
    }
  }
  static final class BoxOfBorrowEaten {
    static void run(S s) {
      Box<@Borrowed S> b = new Box<>(s);
      eat(b.into()); // REFUSED
    }
  }
  static final class BoxOfOwnerTwin {
    static void run(S s) { Box<S> b = new Box<>(s); eat(b.into()); }
  }
  static final class BoxOfBorrowReturned {
    static Box<@Borrowed S> run() { S s = new S(); Box<@Borrowed S> b = new Box<>(s); return b; } // REFUSED
  }
  static final class OwnedOfBorrow {
    static int run(S s) {
      Owned<@Borrowed S> b = Owned.of(s);
      return look(b.get()) + look(s);
    }
  }
  static final class PairOfBorrow {
    @Move record Pair<@Move A, @Move B>(A a, B b) {}
    static int run(S s, S t) {
      Pair<@Borrowed S, @Borrowed S> p = new Pair<>(s, t);
      return look(p.a()) + look(p.b()) + look(s);
    }
  }

  static final class QueueInAMap {
    static void run() {
      ConcurrentMap<String, Queue<Integer>> m = new ConcurrentHashMap<>();
      new Thread(() -> m.computeIfAbsent("a", k -> new ConcurrentLinkedQueue<>()).add(1)).start();
      m.computeIfAbsent("a", k -> new ConcurrentLinkedQueue<>()).add(2);
    }
  }
  static final class QueueInAMapField {
    private final ConcurrentMap<String, Queue<Integer>> m = new ConcurrentHashMap<>();
    void put(String k, int v) { m.computeIfAbsent(k, x -> new ConcurrentLinkedQueue<>()).add(v); }
    void run() {
      new Thread(() -> put("a", 1)).start();
      put("b", 2);
    }
  }
  static final class QueueInAMapPlain {
    static void run() {
      ConcurrentMap<String, Queue<Integer>> m = new ConcurrentHashMap<>();
      new Thread(() -> m.computeIfAbsent("a", k -> new ArrayDeque<>()).add(1)).start(); // REFUSED
      m.computeIfAbsent("a", k -> new ArrayDeque<>()).add(2);
    }
  }
  static final class SetInAMap {
    static void run() {
      var m = new ConcurrentHashMap<String, Set<Integer>>();
      new Thread(() -> m.computeIfAbsent("a", k -> ConcurrentHashMap.newKeySet()).add(1)).start();
      m.computeIfAbsent("a", k -> ConcurrentHashMap.newKeySet()).add(2);
    }
  }
  static final class ListInAMapCopyOnWrite {
    static void run() {
      var m = new ConcurrentHashMap<String, List<Integer>>();
      new Thread(() -> m.computeIfAbsent("a", k -> new CopyOnWriteArrayList<>()).add(1)).start();
      m.computeIfAbsent("a", k -> new CopyOnWriteArrayList<>()).add(2);
    }
  }
  static final class BlockingQueueInAMap {
    static void run() {
      var m = new ConcurrentHashMap<String, BlockingQueue<Integer>>();
      new Thread(() -> m.computeIfAbsent("a", k -> new LinkedBlockingQueue<>()).add(1)).start();
      m.get("a").add(2);
    }
  }
  static final class QueuePut {
    static void run() {
      ConcurrentMap<String, Queue<Integer>> m = new ConcurrentHashMap<>();
      m.put("a", new ConcurrentLinkedQueue<>());
      new Thread(() -> m.get("a").add(1)).start();
      m.get("a").poll();
    }
  }
  static final class DequeInAMap {
    static void run() {
      ConcurrentMap<String, Deque<Integer>> m = new ConcurrentHashMap<>();
      new Thread(() -> m.computeIfAbsent("a", k -> new ConcurrentLinkedDeque<>()).addFirst(1)).start();
      m.computeIfAbsent("a", k -> new LinkedBlockingDeque<>()).addLast(2);
    }
  }
  static final class MapInAMap {
    static void run() {
      ConcurrentMap<String, Map<String, Integer>> m = new ConcurrentHashMap<>();
      new Thread(() -> m.computeIfAbsent("a", k -> new ConcurrentHashMap<>()).put("x", 1)).start();
      m.computeIfAbsent("a", k -> new ConcurrentHashMap<>()).merge("x", 1, Integer::sum);
    }
  }
  static final class QueueUnknown {
    static void run(ConcurrentMap<String, Queue<Integer>> m) {
      new Thread(() -> m.get("a").add(1)).start(); // REFUSED
      m.get("a").poll();
    }
  }
  static final class QueueMadeByReference {
    static void run() {
      ConcurrentMap<String, Queue<Integer>> m = new ConcurrentHashMap<>();
      new Thread(() -> m.computeIfAbsent("a", ConcurrentLinkedQueueMaker::make).add(1)).start();
      m.get("a").poll();
    }
    static final class ConcurrentLinkedQueueMaker { static Queue<Integer> make(String k) { return new ConcurrentLinkedQueue<>(); } }
  }
}
