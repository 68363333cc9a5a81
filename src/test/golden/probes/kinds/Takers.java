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
}
