import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Moves and borrows on every way through a method, and honest twins of each. */
final class WaysThrough {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  @Move static final class Res implements AutoCloseable {
    int read() { return 1; }
    @Override public void close() {}
  }
  @Move static final class P { S a = new S(); S b = new S(); @Borrowed S a() { return a; } @Mut @BorrowedMut S aMut() { return a; } @Mut void both() {} }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void change(@BorrowedMut S s) { s.n++; }

  static final class LabelledBreak {
    static void run(S s, int n) {
      outer:
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if (j == 1) continue outer;
          if (i == 1) break outer;
          eat(s); // REFUSED
        }
      }
    }
  }
  static final class LabelledBreakTwin {
    static void run(S s, int n) {
      outer:
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if (j == 1) { eat(s); break outer; }
        }
      }
    }
  }
  static final class TernaryMove {
    static void run(S a, S b, boolean c) {
      eat(c ? a : b);
      eat(a); // REFUSED
    }
  }
  static final class TernaryMoveTwin {
    static void run(S a, S b, boolean c) {
      eat(c ? a : b);
    }
  }
  static final class SwitchYield {
    static S run(S a, int k) {
      S r = switch (k) { case 0 -> a; default -> { look(a); yield new S(); } };
      look(a); // REFUSED
      return r;
    }
  }
  static final class SwitchYieldTwin {
    static S run(S a, int k) {
      return switch (k) { case 0 -> a; default -> { look(a); yield new S(); } };
    }
  }
  static final class VarargsOfOwners {
    static void all(S... ss) {}
    static void run(S s) { all(s, s); } // REFUSED
  }
  static final class VarargsOfOwnersTwin {
    static void all(S... ss) {}
    static void run(S s, S t) { all(s, t); }
  }
  static final class FieldTwice {
    static void run(P p) { eat(p.a); eat(p.a); } // REFUSED
  }
  static final class FieldTwiceTwin {
    static void run(P p) { eat(p.a); eat(p.b); }
  }
  static final class GetterThenMove {
    static void run(P p) { @Borrowed S s = p.a(); eat(p.a); look(s); } // REFUSED
  }
  static final class GetterThenMoveTwin {
    static void run(P p) { @Borrowed S s = p.a(); look(s); eat(p.a); }
  }
  static final class ExclusiveTwice {
    static void run(P p) { @BorrowedMut S s = p.aMut(); @BorrowedMut S t = p.aMut(); s.set(1); t.set(2); } // REFUSED
  }
  static final class ExclusiveTwiceTwin {
    static void run(P p) { @BorrowedMut S s = p.aMut(); s.set(1); @BorrowedMut S t = p.aMut(); t.set(2); }
  }
  static final class TryFinallyUse {
    static int run(Res r) {
      try { r.close(); return 1; }
      finally { r.read(); } // REFUSED
    }
  }
  static final class TryFinallyUseTwin {
    static int run(Res r) {
      try { return r.read(); }
      finally { r.close(); }
    }
  }
  static final class CatchUse {
    static void run(S s) {
      try { eat(s); throw new IllegalStateException(); }
      catch (IllegalStateException e) { look(s); } // REFUSED
    }
  }
  static final class CatchUseTwin {
    static void run(S s) {
      try { if (look(s) > 1) throw new IllegalStateException(); eat(s); }
      catch (IllegalStateException e) { System.out.println(e); }
    }
  }
  static final class TryResourceEscapes {
    static Res kept() { try (Res r = new Res()) { return r; } } // REFUSED
  }
  static final class TryResourceEscapesTwin {
    static int kept() { try (Res r = new Res()) { return r.read(); } }
  }
  static final class TryResourceInList {
    static void run(List<Res> all) { try (Res r = new Res()) { all.add(r); } } // REFUSED
  }
  static final class ViewOutOfTry {
    @View static final class V { @Borrowed final Res r; V(@Borrowed Res r) { this.r = r; } int go() { return r.read(); } }
    static int run() { V v; try (Res r = new Res()) { v = new V(r); } return v.go(); } // REFUSED
  }
  static final class ViewOutOfTryTwin {
    @View static final class V { @Borrowed final Res r; V(@Borrowed Res r) { this.r = r; } int go() { return r.read(); } }
    static int run() { try (Res r = new Res()) { V v = new V(r); return v.go(); } }
  }
  static final class StreamOfOwners {
    static List<S> run(List<S> xs) { return xs.stream().filter(s -> s.n > 1).toList(); } // REFUSED
  }
  static final class StreamOfOwnersTwin {
    static int run(List<S> xs) { return xs.stream().filter(s -> s.n > 1).mapToInt(s -> s.n).sum(); }
  }
  static final class PeekEats {
    static void run(List<S> xs) { xs.stream().peek(s -> eat(s)).count(); } // REFUSED
  }
  static final class MapEats {
    static List<Integer> run(List<S> xs) { return xs.stream().map(S::done).toList(); } // REFUSED
  }
  static final class MapEatsTwin {
    static List<Integer> run(List<S> xs) { return xs.stream().map(S::get).toList(); }
  }
  static final class EntryGetValue {
    static void run(Map<String, S> m) { for (var e : m.entrySet()) eat(e.getValue()); } // REFUSED
  }
  static final class EntryGetValueTwin {
    static void run(Map<String, S> m) { for (var e : m.entrySet()) look(e.getValue()); }
  }
  static final class EntrySetValueKept {
    static void run(Map<String, S> m, Map<String, S> o) { for (var e : m.entrySet()) o.put(e.getKey(), e.getValue()); } // REFUSED
  }
  static final class OptionalBoth {
    static void run(Optional<S> o) { S a = o.get(); S b = o.orElse(null); eat(a); eat(b); } // REFUSED
  }
  static final class OptionalBothTwin {
    static void run(Optional<S> o) { S a = o.orElseGet(S::new); eat(a); }
  }
  static final class InterfaceState {
    interface Has { S held(); }
    static void run(Has h) { eat(h.held()); eat(h.held()); }
  }
  static final class AnonymousHolder {
    static Supplier<S> run(S s) { return new Supplier<>() { public S get() { return s; } }; } // REFUSED
  }
  static final class LocalRecord {
    static void run(S s) { @Move record R(S s) {} var r = new R(s); eat(s); look(r.s()); } // REFUSED
  }
  static final class LocalRecordTwin {
    static void run(S s) { @Move record R(S s) {} var r = new R(s); look(r.s()); }
  }
  static final class NestedLambda {
    static Runnable run(S s) { return () -> { Runnable r = () -> look(s); r.run(); }; } // REFUSED
  }
  static final class NestedLambdaTwin {
    static void run(S s) { Runnable o = () -> { Runnable r = () -> look(s); r.run(); }; o.run(); }
  }
  static final class ArrayOfArrays {
    static void run(S[][] g, S s) { g[0][0] = s; g[1][0] = s; } // REFUSED
  }
  static final class ArrayOfArraysTwin {
    static void run(S[][] g, S s) { g[0][0] = s; g[1][0] = new S(); }
  }
  static final class ArrayInitialiser {
    static S[] run(S s) { return new S[] {s, s}; } // REFUSED
  }
  static final class ArrayForEach {
    static void run(S[] xs) { for (S s : xs) eat(s); } // REFUSED
  }
  static final class ArrayForEachTwin {
    static void run(S[] xs) { for (S s : xs) look(s); }
  }
  static final class SwapBad {
    static void run(S[] xs) { xs[0] = xs[1]; } // REFUSED
  }
  static final class SwapBadTwin {
    static void run(S[] xs) { S t = xs[0]; xs[0] = xs[1]; xs[1] = t; }
  }
  static final class PassAndKeep {
    @Move static final class Node { S s; Node next; }
    static void run(Node a, Node b) { a.next = b; b.s = new S(); } // REFUSED
  }
  static final class PassAndKeepTwin {
    @Move static final class Node { S s; Node next; }
    static void run(Node a, Node b) { b.s = new S(); a.next = b; }
  }
  static final class CycleOfNodes {
    @Move static final class Node { Node next; }
    static void run(Node a) { a.next = a; } // REFUSED
  }
  static final class DoublyLinked {
    @Move static final class Node { Node next; Node prev; }
    static void run(Node a, Node b) { a.next = b; b.prev = a; } // REFUSED
  }
  static final class ReturnBoth {
    static List<S> run(S s) { return List.of(s, s); } // REFUSED
  }
  static final class MapPutTwice {
    static void run(Map<String, S> m, S s) { m.put("a", s); m.put("b", s); } // REFUSED
  }
  static final class MapPutTwiceTwin {
    static void run(Map<String, S> m, S s, S t) { m.put("a", s); m.put("b", t); }
  }
  static final class ConditionalAnd {
    static boolean take(S s) { return true; }
    static void run(S s, boolean b) { if (b && take(s)) { look(s); } } // REFUSED
  }
  static final class ConditionalAndTwin {
    static boolean take(S s) { return true; }
    static void run(S s, boolean b) { if (look(s) > 1 && take(s)) { System.out.println(); } }
  }
  static final class WhileCondition {
    static boolean take(S s) { return true; }
    static void run(S s) { while (take(s)) { System.out.println(); } } // REFUSED
  }
  static final class StringBuilderShared {
    static void run(StringBuilder sb, ExecutorService ex) { ex.execute(() -> sb.append("a")); } // REFUSED
  }
  static final class IteratorTwoAtOnce {
    static void run(List<Integer> xs) { var a = xs.iterator(); var b = xs.listIterator(); b.next(); b.remove(); a.next(); } // REFUSED
  }
  static final class IteratorTwoAtOnceTwin {
    static void run(List<Integer> xs) { var a = xs.iterator(); a.next(); var b = xs.listIterator(); b.next(); b.remove(); }
  }
  static final class SubListCleared {
    static int run(List<Integer> xs) { var a = xs.subList(0, 2); var b = xs.subList(1, 3); a.clear(); return b.get(0); } // REFUSED
  }
  static final class SubListClearedTwin {
    static void run(List<Integer> xs) { xs.subList(0, 2).clear(); xs.subList(0, 1).clear(); }
  }
  static final class KeySetHeld {
    static int run(Map<String, Integer> m) { var k = m.keySet(); m.put("a", 1); return k.size(); } // REFUSED
  }
  static final class GenericHolder {
    @Move static final class Box<@Move T> { private T t; Box(T t) { this.t = t; } @Borrowed T get() { return t; } @Consumes T into() { return t; } }
    static void run(S s) { var b = new Box<>(s); eat(b.get()); } // REFUSED
  }
  static final class GenericHolderTwin {
    @Move static final class Box<@Move T> { private T t; Box(T t) { this.t = t; } @Borrowed T get() { return t; } @Consumes T into() { return t; } }
    static void run(S s) { var b = new Box<>(s); look(b.get()); eat(b.into()); }
  }
  static final class GenericHolderUsed {
    @Move static final class Box<@Move T> { private T t; Box(T t) { this.t = t; } @Consumes T into() { return t; } }
    static void run(S s) { var b = new Box<>(s); eat(b.into()); eat(b.into()); } // REFUSED
  }
  static final class OwnedEmptyTaken {
    static void run(Owned<S> o) { eat(o.take()); eat(o.get()); } // REFUSED
  }
  static final class OwnedReplaceTwin {
    static void run(Owned<S> o) { eat(o.replace(new S())); look(o.get()); }
  }
  static final class OwnedBorrowHeld {
    static int run(Owned<S> o) { var r = o.borrow(); o.set(new S()); return look(r.get()); } // REFUSED
  }
  static final class OwnedBorrowHeldTwin {
    static int run(Owned<S> o) { var r = o.borrow(); int n = look(r.get()); o.set(new S()); return n; }
  }
  static final class MovingThenUse {
    static int run(S s) { IntSupplier f = Owned.moving(() -> s.n); s.set(1); return f.getAsInt(); } // REFUSED
  }
  static final class MovingTwin {
    static int run(S s) { IntSupplier f = Owned.moving(() -> s.n); return f.getAsInt() + f.getAsInt(); }
  }
  static final class DefaultMethodConsumes {
    interface Ends { @Consumes void end(); default void twice() { end(); end(); } } // REFUSED
  }
  static final class StaticNestedInit {
    static final S SHARED = new S(); // REFUSED
  }
  static final class ObjectArgs {
    static void run(S s) { Object[] xs = {s}; eat((S) xs[0]); eat((S) xs[0]); } // REFUSED
  }
  static final class StringFormatTwin {
    static String run(S s) { return String.format("%s", s) + s + s.n; }
  }
  static final class EqualsTwin {
    static boolean run(S s, S t) { return s.equals(t) || Objects.equals(s, t) || s == t; }
  }
  static final class CollectorsToMap {
    static Map<Integer, S> run(List<S> xs) { return xs.stream().collect(Collectors.toMap(s -> s.n, s -> s)); } // REFUSED
  }
  static final class SortedHeld {
    static List<S> run(List<S> xs) { var c = new ArrayList<>(xs); c.sort(Comparator.comparingInt(s -> s.n)); look(xs.get(0)); return c; } // REFUSED
  }
  static final class AtomicSwap {
    static void run(AtomicReference<S> r, S s) { r.set(s); eat(s); } // REFUSED
  }
  static final class AtomicSwapTwin {
    static void run(AtomicReference<S> r, S s) { eat(r.getAndSet(s)); }
  }
  static final class FutureTwice {
    static void run(CompletableFuture<S> f) { eat(f.join()); eat(f.join()); } // REFUSED
  }
  static final class ExceptionField {
    static final class E extends RuntimeException { final transient Object what; E(Object what) { this.what = what; } }
    static void run(S s) { throw new E(s); } // REFUSED
  }
  static final class NeverComesBack {
    private static void maybe(boolean b) { if (b) return; throw new IllegalStateException(); }
    static int run(S s, boolean b) { if (b) { eat(s); maybe(b); } return look(s); } // REFUSED
  }
  static final class NeverComesBackTwin {
    private static void fail(String why) { throw new IllegalStateException(why); }
    static void usage() { System.err.println(); System.exit(2); }
    static int run(S s, int k) {
      if (k == 1) { eat(s); fail("one"); }
      switch (k) { case 2 -> { eat(s); usage(); } default -> {} }
      return look(s);
    }
    static int text(String k) {
      String t = null;
      try { t = k.trim(); } catch (RuntimeException e) { fail("no"); }
      return t.length();
    }
  }
  static final class PutsItBack {
    static void run(@BorrowedMut P p) { p.a = p.a; } // REFUSED
  }
  static final class TypesTwin {
    static final Class<S> TYPE = S.class;
    static <T> T make(Class<T> type) throws Exception { return type.getDeclaredConstructor().newInstance(); }
    static void run(S s) throws Exception {
      Class<? extends S> type = s.getClass();
      Object any = type;
      Map<Class<? extends S>, String> names = new HashMap<>();
      names.put(type, "" + any);
      eat(make(S.class));
    }
  }
  static final class UsedUpStreamTwin {
    static long run(Path p) throws IOException {
      Stream<String> st = Files.lines(p);
      try { return st.count(); } finally { st.close(); }
    }
  }
  static final class UsedUpStream {
    static long run(Path p) throws IOException {
      Stream<String> st = Files.lines(p);
      st.close();
      return st.count(); // REFUSED
    }
  }
}
