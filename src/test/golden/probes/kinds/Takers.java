import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Functions that take, values that come back, and what streams find; honest twins of each. */
final class Takers {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static <T> T same(T t) { return t; }

  static final class TakerHandedOn {
    static void run(List<S> all) {
      Consumer<S> taker = s -> eat(s); // REFUSED
      all.forEach(taker);
    }
  }
  static final class TakerHandedOnTwin {
    static void run(List<S> all) {
      Consumer<S> taker = s -> look(s);
      all.forEach(taker);
    }
  }
  static final class TakerOfABorrow {
    static void run(@Borrowed S s) {
      Consumer<S> taker = it -> eat(it);
      taker.accept(s); // REFUSED
    }
  }
  static final class TakerOfABorrowTwin {
    static void run(S s) {
      Consumer<S> taker = it -> eat(it);
      taker.accept(s);
    }
  }
  static final class TakerOfAnElement {
    static void run(List<S> all) {
      Consumer<S> taker = Takers::eat;
      taker.accept(all.get(0)); // REFUSED
    }
  }
  static final class TakerOfAnElementTwin {
    static void run(List<S> all) {
      Consumer<S> taker = Takers::eat;
      taker.accept(all.removeFirst());
    }
  }
  static final class TakerOfAField {
    @Move static final class Box { S s = new S(); }
    static void run(@BorrowedMut Box b) {
      ToIntFunction<S> taker = S::done;
      taker.applyAsInt(b.s); // REFUSED
    }
  }
  static final class TakerOfAFieldTwin {
    @Move static final class Box { S s = new S(); }
    static void run(@BorrowedMut Box b) {
      ToIntFunction<S> taker = S::done;
      S old = b.s; b.s = new S();
      taker.applyAsInt(old);
    }
  }
  static final class TakerReturns {
    static S run(S s) {
      UnaryOperator<S> same = it -> it;
      S t = same.apply(s);
      eat(t);
      return s; // REFUSED
    }
  }
  static final class TakerReturnsTwin {
    static S run(S s) {
      UnaryOperator<S> same = it -> it;
      return same.apply(s);
    }
  }
  static final class TakerReassigned {
    static void run(S s, boolean b) {
      Consumer<S> c = it -> look(it);
      if (b) c = it -> eat(it); // REFUSED
      c.accept(s);
      eat(s); // REFUSED
    }
  }
  static final class TakerReassignedTwin {
    static void run(S s, boolean b) {
      Consumer<S> c = it -> look(it);
      if (b) c = it -> { look(it); look(it); };
      c.accept(s);
      eat(s);
    }
  }
  static final class TakerInALoop {
    static void run(S s) {
      Consumer<S> c = Takers::eat;
      for (int i = 0; i < 2; i++) c.accept(s); // REFUSED
    }
  }
  static final class TakerInALoopTwin {
    static void run() {
      Consumer<S> c = Takers::eat;
      for (int i = 0; i < 2; i++) c.accept(new S());
    }
  }
  static final class TakerInsideALambda {
    static void run(S s) {
      Consumer<S> c = Takers::eat;
      Runnable r = () -> c.accept(s);
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class TakerInsideALambdaTwin {
    static void run(S s) {
      Consumer<S> c = Takers::eat;
      Runnable r = () -> c.accept(s);
      r.run();
    }
  }
  static final class SameOfTwo {
    static <T> T one(T a, T b) { return a; }
    static void run() {
      S a = new S();
      @Borrowed S r = a;
      { S b = new S(); r = one(r, b); } // REFUSED
      look(r);
    }
  }
  static final class SameOfTwoTwin {
    static <T> T one(T a, T b) { return a; }
    static void run() {
      S a = new S();
      S b = new S();
      @Borrowed S r = a;
      r = one(r, r);
      look(r);
      eat(b);
    }
  }
  static final class MovingLambdaCopies {
    static void run(S s) {
      IntSupplier one = Owned.moving(() -> s.get());
      IntSupplier two = Owned.moving(() -> s.get()); // REFUSED
      one.getAsInt();
      two.getAsInt();
    }
  }
  static final class MovingLambdaCopiesTwin {
    static void run(S s) {
      IntSupplier one = Owned.moving(() -> s.get());
      IntSupplier two = one;
      one.getAsInt();
      two.getAsInt();
    }
  }
  static final class OwnerEmptiedWhileLent {
    static void run() {
      Owned<S> o = Owned.of(new S());
      @Borrowed S r = o.get();
      S s = o.take(); // REFUSED
      eat(s);
      look(r);
    }
  }
  static final class OwnerEmptiedWhileLentTwin {
    static void run() {
      Owned<S> o = Owned.of(new S());
      look(o.get());
      S s = o.take();
      eat(s);
    }
  }
  static final class RefillInALambdaTwice {
    @Move static final class Box { S s = new S(); }
    static void run(Box b) {
      Runnable r = () -> { S old = b.s; eat(old); }; 
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class RefillInALambdaTwiceTwin {
    @Move static final class Box { S s = new S(); }
    static void run(Box b) {
      Runnable r = () -> { S old = b.s; b.s = new S(); eat(old); };
      r.run();
      r.run();
      eat(b.s);
    }
  }
  static final class EatenBeforeRefill {
    @Move static final class Box { S s = new S(); }
    static S make() { return new S(); }
    static void run(@BorrowedMut Box b) {
      try {
        S old = b.s; // REFUSED
        eat(old);
        b.s = make();
      } finally {
        look(b.s); // REFUSED
      }
    }
  }
  static final class EatenBeforeRefillTwin {
    @Move static final class Box { S s = new S(); }
    static S make() { return new S(); }
    static void run(@BorrowedMut Box b) {
      try {
        S old = b.s;
        b.s = make();
        eat(old);
      } finally {
        look(b.s);
      }
    }
  }
  static final class OldOutsideTheTry {
    @Move static final class Box { S s = new S(); }
    static S make() { return new S(); }
    static void run(@BorrowedMut Box b) {
      S old = new S();
      try {
        old = b.s; // REFUSED
        b.s = make();
      } catch (RuntimeException e) {
        eat(old);
        look(b.s);
      }
    }
  }
  static final class OldOutsideTheTryTwin {
    @Move static final class Box { S s = new S(); }
    static S make() { return new S(); }
    static void run(@BorrowedMut Box b) {
      S next = make();
      S old = b.s;
      b.s = next;
      eat(old);
    }
  }
  static final class ListOfChanged {
    static void run(ExecutorService pool) {
      List<int[]> all = List.of(new int[1]);
      pool.execute(() -> all.get(0)[0]++); // REFUSED
      all.get(0)[0]++; // REFUSED
    }
  }
  static final class ListOfChangedTwin {
    static void run(ExecutorService pool) {
      List<Integer> all = List.of(1, 2);
      pool.execute(() -> System.out.println(all.get(0)));
      System.out.println(all);
    }
  }
  static final class ConcurrentOfPlainLists {
    static void run(ExecutorService pool) {
      Map<String, List<Integer>> all = new ConcurrentHashMap<>();
      all.put("a", new ArrayList<>());
      pool.execute(() -> all.get("a").add(1)); // REFUSED
      all.get("a").add(2); // REFUSED
    }
  }
  static final class ConcurrentOfPlainListsTwin {
    static void run(ExecutorService pool) {
      Map<String, Integer> all = new ConcurrentHashMap<>();
      pool.execute(() -> all.put("a", 1));
      all.put("b", 2);
    }
  }
  static final class ReassignedMap {
    static void run(ExecutorService pool, boolean b) {
      Map<String, Integer> all = new ConcurrentHashMap<>();
      if (b) all = new HashMap<>();
      var seen = all;
      pool.execute(() -> seen.put("a", 1)); // REFUSED
      seen.put("b", 2); // REFUSED
    }
  }
  static final class PeekCollects {
    static void run(List<S> all) {
      List<@Borrowed S> seen = new ArrayList<>();
      @Borrowed S first = all.stream().peek(s -> seen.add(s)).findFirst().get();
      all.clear(); // REFUSED
      look(seen.get(0));
    }
  }
  static final class PeekCollectsTwin {
    static void run(List<S> all) {
      List<Integer> seen = new ArrayList<>();
      @Borrowed S first = all.stream().peek(s -> seen.add(s.get())).findFirst().get();
      look(first);
      all.clear();
      System.out.println(seen);
    }
  }
  static final class BuilderForTwo {
    static void run(ExecutorService pool) {
      StringBuilder text = new StringBuilder();
      pool.execute(() -> text.append("x")); // REFUSED
      text.append("y"); // REFUSED
    }
  }
  static final class BuilderForTwoTwin {
    static void run(ExecutorService pool) {
      StringBuffer text = new StringBuffer();
      pool.execute(() -> text.append("x"));
      text.append("y");
    }
  }
  static final class TakerParameter {
    static void twice(Consumer<S> c, S a) {
      c.accept(a);
      c.accept(a); // REFUSED
    }
    static void run(List<S> kept) { twice(s -> kept.add(s), new S()); }
  }
  static final class TakerParameterTwin {
    static void twice(Consumer<S> c, S a, S b) {
      c.accept(a);
      c.accept(b);
    }
    static void run(List<S> kept) { twice(s -> kept.add(s), new S(), new S()); }
  }
  static final class TakerParameterOfABorrow {
    static void once(Consumer<S> c, @Borrowed S a) { c.accept(a); } // REFUSED
    static void run(List<S> kept, S s) { once(kept::add, s); }
  }
  static final class TakerParameterThatMayBeReplaced {
    static class Base { void once(Consumer<S> c, S a) { c.accept(a); } }
    static class Other extends Base {
      @Override void once(Consumer<S> c, S a) {
        List.of(a).forEach(c);
      }
    }
    static void run(Base base, List<S> kept) { base.once(s -> kept.add(s), new S()); } // REFUSED
  }
  static final class TakerParameterOfAVariable {
    static void once(Consumer<S> c, S a) { c.accept(a); }
    static void run(List<S> kept) {
      Consumer<S> c = s -> kept.add(s); // REFUSED
      once(c, new S());
    }
  }
  static final class LookerParameter {
    static int twice(ToIntFunction<S> c, S a) { return c.applyAsInt(a) + c.applyAsInt(a); }
    static int run() { return twice(s -> s.get(), new S()); }
  }
  static final class IdentityGives {
    static void run(S s) {
      eat(Function.<S>identity().apply(s));
      look(s); // REFUSED
    }
  }
  static final class IdentityGivesTwin {
    static void run(S s) { eat(Function.<S>identity().apply(s)); }
  }
  static final class IdentityOfABorrow {
    static void run(@Borrowed S s) { eat(Function.<S>identity().apply(s)); } // REFUSED
  }
  static final class IdentityInAVariable {
    static void run(S s) {
      Function<S, S> id = Function.identity();
      eat(id.apply(s));
      eat(id.apply(s)); // REFUSED
    }
  }
  static final class IdentityInAVariableTwin {
    static void run(S s) {
      UnaryOperator<S> id = UnaryOperator.identity();
      eat(id.apply(s));
    }
  }
  static final class UnusedGenericTwin {
    static <T> void put(Map<String, T> m, T t) {
      m.put("a", t);
      m.put("b", t);
    }
  }
  static final class UsedGeneric {
    static <T> void put(Map<String, T> m, T t) {
      m.put("a", t);
      m.put("b", t); // REFUSED
    }
    static void run(Map<String, S> m) { put(m, new S()); }
  }
  static final class OptionalOfASum {
    static int run(Optional<S> o) { return o.get().get() + o.get().done(); }
  }
  static final class OptionalTwice {
    static int run(Optional<S> o) { return o.get().done() + o.get().done(); } // REFUSED
  }
  static final class ArrayOfOthers {
    static void run(@BorrowedMut S[] all) {
      S old = all[0];
      all[0] = new S();
      eat(old);
    }
  }
  static final class ArrayOfOthersTakes {
    static void run(@BorrowedMut S[] all) {
      S old = all[0]; // REFUSED
      eat(old); // REFUSED
    }
  }
  static final class RowsOfRows {
    static void run(List<List<S>> rows) { rows.get(0).get(1).set(2); }
  }
  static final class RowsOfRowsLent {
    static void run(@Borrowed List<List<S>> rows) { rows.get(0).get(1).set(2); } // REFUSED
  }
  static final class RowsOfRowsLooked {
    static int run(List<List<S>> rows) {
      @Borrowed S s = rows.get(0).get(0);
      rows.get(0).get(1).set(2); // REFUSED
      return s.get();
    }
  }
  static final class InsideAnOwned {
    @Move static final class Tree {
      Owned<Tree> left = Owned.empty();
      int n;
      @Mut void add(int k) {
        n += k;
        if (!left.isEmpty()) {
          left.get().add(k);
        }
      }
    }
  }
  static final class InsideAnOwnedLent {
    @Move static final class Tree {
      Owned<Tree> left = Owned.empty();
      int n;
      @Mut void add(int k) { n += k; }
      void all(int k) { left.get().add(k); } // REFUSED
    }
  }
  static final class InsideAnOwnedLooked {
    static int run(Owned<S> o) {
      @Borrowed S s = o.get();
      o.get().set(2); // REFUSED
      return s.get();
    }
  }
}
