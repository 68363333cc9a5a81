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
import javalings.own.*;

/** Fresh ways to run a lambda twice, to alias an owner, to use what is closed. */
final class FurtherWays {
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
  enum K { A, B }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static final class OnceInAnEnumMap {
    static void run(S s) {
      EnumMap<K, Runnable> m = new EnumMap<>(K.class);
      m.put(K.A, () -> eat(s)); // REFUSED
      m.get(K.A).run(); // REFUSED
      m.get(K.A).run(); // REFUSED
    }
  }
  static final class OnceInAnEnumMapTwin {
    static void run(S s) {
      EnumMap<K, Runnable> m = new EnumMap<>(K.class);
      m.put(K.A, () -> look(s));
      m.get(K.A).run();
      m.get(K.A).run();
    }
  }
  static final class OnceInAFuture {
    static void run(S s) {
      CompletableFuture<Runnable> f = CompletableFuture.completedFuture(() -> eat(s)); // REFUSED
      f.join().run(); // REFUSED
      f.join().run(); // REFUSED
    }
  }
  static final class OnceInAThreadLocal {
    static void run(S s) {
      ThreadLocal<Runnable> t = new ThreadLocal<>();
      t.set(() -> eat(s)); // REFUSED
      t.get().run(); // REFUSED
      t.get().run(); // REFUSED
    }
  }
  static final class OnceInABox {
    static final class Box<T> { private final T t; Box(T t) { this.t = t; } T get() { return t; } }
    static void run(S s) {
      Box<Runnable> b = new Box<>(() -> eat(s)); // REFUSED
      b.get().run(); // REFUSED
      b.get().run(); // REFUSED
    }
  }
  static final class OnceInABoxTwin {
    static final class Box<T> { private final T t; Box(T t) { this.t = t; } T get() { return t; } }
    static void run(S s) {
      Box<Runnable> b = new Box<>(() -> System.out.println(look(s)));
      b.get().run();
      b.get().run();
    }
  }
  static final class OnceInNestedRecords {
    record Inner(Runnable r) {}
    record Outer(Inner inner) {}
    static void run(S s) {
      var o = new Outer(new Inner(() -> eat(s))); // REFUSED
      o.inner().r().run(); // REFUSED
      o.inner().r().run(); // REFUSED
    }
  }
  static final class OnceInAReturnedArray {
    static Runnable[] jobs(S s) { return new Runnable[] {() -> eat(s)}; } // REFUSED
    static void run() {
      Runnable[] js = jobs(new S()); // REFUSED
      js[0].run(); // REFUSED
      js[0].run(); // REFUSED
    }
  }
  static final class OnceInARange {
    static void run(S s) {
      IntStream.range(0, 2).forEach(i -> eat(s)); // REFUSED
    }
  }
  static final class LooksInARange {
    static void run(S s) {
      IntStream.range(0, 2).forEach(i -> look(s));
      eat(s);
    }
  }
  static final class OnceGenerated {
    static S id(S s) { return s; }
    static void run(S s) {
      Stream.generate(() -> id(s)).limit(2).forEach(t -> eat(t)); // REFUSED
    }
  }
  static final class OnceGeneratedTwin {
    static void run() {
      Stream.generate(() -> new S()).limit(2).forEach(t -> eat(t));
    }
  }
  static final class OnceInCopies {
    static void run(S s) {
      Runnable r = () -> eat(s); // REFUSED
      Collections.nCopies(2, r).forEach(Runnable::run); // REFUSED
    }
  }
  static final class OnceRetried {
    static void retry(int n, Runnable r) {
      for (int i = 0; i < n; i++) { r.run(); } // REFUSED
    }
    static void run(S s) {
      retry(3, () -> eat(s)); // REFUSED
    }
  }
  static final class OnceRetriedTwin {
    static void retry(int n, Runnable r) {
      for (int i = 0; i < n; i++) { r.run(); }
    }
    static void run(S s) {
      retry(3, () -> s.set(2));
      retry(3, () -> look(s));
      eat(s);
    }
  }
  static final class OnceRecursed {
    static void rec(int n, Runnable r) {
      if (n > 0) { r.run(); rec(n - 1, r); } // REFUSED
    }
    static void run(S s) {
      rec(3, () -> eat(s)); // REFUSED
    }
  }
  static final class OnceByAnIterable {
    static void run(S s) {
      Iterable<S> all = () -> List.of(s).iterator(); // REFUSED
      for (S t : all) { eat(t); } // REFUSED
      for (S t : all) { eat(t); } // REFUSED
    }
  }
  static final class OnceInAnIterator {
    static void run(S s) {
      Iterator<S> it = new Iterator<>() {
        public boolean hasNext() { return true; }
        public S next() { return s; } // REFUSED
      };
      eat(it.next()); // REFUSED
      eat(it.next()); // REFUSED
    }
  }
  static final class OnceInASetterOfAnother {
    static final class Button { Runnable click = () -> {}; void onClick(Runnable r) { click = r; } void fire() { click.run(); } }
    static void run(S s) {
      Button b = new Button();
      b.onClick(() -> eat(s)); // REFUSED
      b.fire(); // REFUSED
      b.fire(); // REFUSED
    }
  }
  static final class OnceInASetterOfAnotherTwin {
    static final class Button { Runnable click = () -> {}; void onClick(Runnable r) { click = r; } void fire() { click.run(); } }
    static void run() {
      Button b = new Button();
      b.onClick(() -> eat(new S()));
      b.fire();
      b.fire();
    }
  }
  static final class OnceByOr {
    static void run(S s) {
      Predicate<Integer> p = x -> { eat(s); return false; }; // REFUSED
      Predicate<Integer> both = p.or(p); // REFUSED
      both.test(1); // REFUSED
    }
  }
  static final class OnceByCompose {
    static void run(S s) {
      Function<Integer, Integer> f = x -> s.done(); // REFUSED
      Function<Integer, Integer> g = f.compose(x -> x + 1); // REFUSED
      g.apply(1); // REFUSED
      g.apply(2); // REFUSED
    }
  }
  static final class OnceInAQueue {
    static void run(S s) {
      ArrayDeque<Runnable> q = new ArrayDeque<>();
      q.add(() -> eat(s)); // REFUSED
      q.peek().run(); // REFUSED
      q.poll().run(); // REFUSED
    }
  }
  static final class StaysComputed {
    static void run(Map<String, S> m) {
      S t = m.computeIfPresent("a", (k, v) -> v); // REFUSED
      eat(t); // REFUSED
      look(m.get("a"));
    }
  }
  static final class SetMoves {
    static void run(List<S> xs, S s) {
      S old = xs.set(0, s);
      eat(old);
      eat(s); // REFUSED
    }
  }
  static final class SetMovesTwin {
    static void run(List<S> xs, S s) {
      S old = xs.set(0, s);
      eat(old);
    }
  }
  static final class UnmodifiableEaten {
    static void run(List<S> xs) {
      eat(Collections.unmodifiableList(xs).get(0)); // REFUSED
      look(xs.get(0));
    }
  }
  static final class UnmodifiableLooked {
    static void run(List<S> xs) {
      look(Collections.unmodifiableList(xs).get(0));
      xs.add(new S());
    }
  }
  static final class TreeMapOfOwners {
    static void run(Map<String, S> m) {
      Map<String, S> t = new TreeMap<>(m);
      eat(t.remove("a"));
      look(m.get("a")); // REFUSED
    }
  }
  static final class ReversedEaten {
    static void run(List<S> xs) {
      eat(xs.reversed().get(0)); // REFUSED
    }
  }
  static final class LastEaten {
    static void run(Deque<S> xs) {
      eat(xs.peekLast()); // REFUSED
      eat(xs.pollLast());
    }
  }
  static final class LastEatenTwin {
    static void run(Deque<S> xs) {
      look(xs.peekLast());
      eat(xs.pollLast());
    }
  }
  static final class FirstEntryEaten {
    static void run(TreeMap<String, S> m) {
      eat(m.firstEntry().getValue()); // REFUSED
    }
  }
  static final class FirstEntryPolled {
    static void run(TreeMap<String, S> m) {
      eat(m.pollFirstEntry().getValue());
    }
  }
  static final class OuterGivenBack {
    @Move static final class Out {
      int n;
      final class In { Out out() { return Out.this; } } // REFUSED
      In in() { return new In(); } // REFUSED
    }
    static void take(Out o) {}
    static void run(Out o) {
      Out.In in = o.in();
      take(o); // REFUSED
      take(in.out()); // REFUSED
    }
  }
  static final class SuperClone {
    @Move static final class P implements Cloneable {
      S s = new S();
      @Override public P clone() { try { return (P) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } } // REFUSED
    }
    static void run(P p) {
      P q = p.clone(); // REFUSED
      eat(q.s); // REFUSED
      eat(p.s); // REFUSED
    }
  }
  static final class ComparableUp {
    @Move static final class C implements Comparable<C> { int n; public int compareTo(@Borrowed C o) { return n - o.n; } }
    static void take(C c) {}
    static void run(C c) {
      Comparable<C> up = c;
      take(c); // REFUSED
      take((C) up); // REFUSED
    }
  }
  static final class PairOfTheSame {
    record Pair(S a, S b) {} // REFUSED
    static void run(S s) {
      var p = new Pair(s, s); // REFUSED
      System.out.println(p);
    }
  }
  static final class BuilderBuildsTwice {
    @Move static final class B { S s = new S(); S build() { return s; } } // REFUSED
    static void run(B b) {
      eat(b.build());
      eat(b.build());
    }
  }
  static final class BuilderBuildsTwiceTwin {
    @Move static final class B { S s = new S(); @Consumes S build() { return s; } }
    static void run(B b) { eat(b.build()); }
  }
  static final class CachedStatic {
    static S cached; // REFUSED
    static S get() { if (cached == null) { cached = new S(); } return cached; } // REFUSED
    static void run() { eat(get()); eat(get()); } // REFUSED
  }
  static final class ChosenAlias {
    static void run(S a, S b, boolean c) {
      S t = c ? a : b;
      eat(a); // REFUSED
      eat(t);
    }
  }
  static final class LastOfALoop {
    static void run(List<S> xs) {
      S last = null;
      for (S s : xs) { last = s; } // REFUSED
      eat(last); // REFUSED
      look(xs.get(0)); // REFUSED
    }
  }
  static final class ReducedEaten {
    static void run(List<S> xs) {
      eat(xs.stream().reduce((a, b) -> a).get()); // REFUSED
    }
  }
  static final class StreamOfThenUsed {
    static void run(S s) {
      eat(Stream.of(s).findFirst().get()); // REFUSED
      look(s); // REFUSED
    }
  }
  static final class MapOfThenUsed {
    static void run(S s) {
      var m = Map.of("a", s);
      look(m.get("a"));
      look(s); // REFUSED
    }
  }
  static final class SwapsInList {
    static void run(List<S> xs) {
      Collections.swap(xs, 0, 1);
      look(xs.get(0));
    }
  }
  static final class ArrayInTwoFields {
    @Move static final class P { S[] a; P(S[] a) { this.a = a; } }
    static void run() {
      S[] xs = {new S()};
      P p = new P(xs);
      P q = new P(xs); // REFUSED
      System.out.println(p.a.length + q.a.length);
    }
  }
  static final class ListInTwoFields {
    @Move static final class P { List<S> a; P(List<S> a) { this.a = a; } }
    static void run(List<S> xs) {
      P p = new P(xs);
      P q = new P(xs); // REFUSED
      System.out.println(p.a.size() + q.a.size());
    }
  }
  static final class GetterGivesList {
    @Move static final class P { List<S> a = new ArrayList<>(); List<S> all() { return a; } } // REFUSED
    static void run(P p) { eat(p.all().remove(0)); look(p.a.get(0)); } // REFUSED
  }
  static final class ClosedThenSubmitted {
    static void run() {
      ExecutorService ex = Executors.newCachedThreadPool();
      ex.close();
      ex.submit(() -> 1); // REFUSED
    }
  }
  static final class ClosedThenSubmittedTwin {
    static void run() {
      ExecutorService ex = Executors.newCachedThreadPool();
      ex.submit(() -> 1);
      ex.close();
    }
  }
  static final class ClosedByTryOfAVariable {
    static int run(Res r) {
      try (r) { r.read(); }
      return r.read(); // REFUSED
    }
  }
  static final class ClosedLines {
    static long run(Path p) throws IOException {
      Stream<String> lines = Files.lines(p);
      lines.close();
      return lines.count(); // REFUSED
    }
  }
  static final class ClosedBelowAScanner {
    static String run(InputStream in) throws IOException {
      Scanner sc = new Scanner(in);
      in.close(); // REFUSED
      return sc.next(); // REFUSED
    }
  }
  static final class ClosedByAConsumer {
    static void with(@Borrowed Res r, Consumer<@Borrowed Res> c) { c.accept(r); } // REFUSED
    static int run(Res r) {
      with(r, x -> x.close()); // REFUSED
      return r.read(); // REFUSED
    }
  }
  static final class ClosedBelowAWriter {
    static void run(Writer w) throws IOException {
      PrintWriter p = new PrintWriter(w);
      w.close(); // REFUSED
      p.println("x"); // REFUSED
    }
  }
  static final class ClosedBelowAWriterTwin {
    static void run(Writer w) throws IOException {
      PrintWriter p = new PrintWriter(w);
      p.println("x");
      p.close();
    }
  }
  static final class ClosedInACase {
    static int run(Res r, int k) {
      switch (k) {
        case 0 -> r.close();
        default -> System.out.println();
      }
      return r.read(); // REFUSED
    }
  }
  static final class ClosedInACaseTwin {
    static int run(Res r, int k) {
      return switch (k) {
        case 0 -> { r.close(); yield 0; }
        default -> r.read();
      };
    }
  }
  static final class ClosedByAFieldAndArgument {
    @Move static final class Holder implements AutoCloseable { final Res r; Holder(Res r) { this.r = r; } @Override public void close() { r.close(); } }
    static int run(Res r) {
      try (Holder h = new Holder(r)) { System.out.println(h.r.read()); }
      return r.read(); // REFUSED
    }
  }
  static final class ReturnedFromATry {
    static Res open() { return new Res(); }
    static Res run() {
      try (Res r = open()) { return r; } // REFUSED
    }
  }
  static final class GivenOutOfATry {
    static Res open() { return new Res(); }
    static void run(List<Res> all) {
      try (Res r = open()) { all.add(r); } // REFUSED
    }
  }
  static final class ChainTakesOnce {
    static S same(S s) { return s; }
    static S run(S s) {
      Function<S, S> f = Function.identity();
      return f.andThen(x -> same(x)).compose((S x) -> x).apply(s);
    }
  }
  static final class ChainTakesTwice {
    static S same(S s) { return s; }
    static void run(S s) {
      Function<S, S> f = Function.identity();
      Function<S, S> g = f.andThen(x -> same(x));
      eat(g.apply(s));
      eat(g.apply(s)); // REFUSED
    }
  }
  static final class ChainOfABorrow {
    static S same(S s) { return s; }
    static S run(@Borrowed S s) {
      Function<S, S> f = Function.identity();
      return f.andThen(x -> same(x)).apply(s); // REFUSED
    }
  }
  static final class ChainHandedOn {
    static S same(S s) { return s; }
    static void give(Function<S, S> f) {}
    static void run() {
      Function<S, S> f = x -> same(x); // REFUSED
      give(f.andThen(x -> same(x))); // REFUSED
    }
  }
  static final class ConsumersGetTheSame {
    static void run(S s) {
      Consumer<S> c = x -> eat(x); // REFUSED
      c.andThen(x -> look(x)).accept(s); // REFUSED
    }
  }
  static final class ChainInALoop {
    static S same(S s) { return s; }
    static S run(S s, int n) {
      Function<S, S> all = Function.identity();
      for (int i = 0; i < n; i++) { all = all.andThen(x -> same(x)); }
      return all.apply(s);
    }
  }
  static final class TakenWhereThereIsOne {
    @Move static final class N { S s = new S(); N next; }
    @Move static final class Stack {
      N head;
      @Mut S pop() {
        N n = head;
        if (n == null) { return null; }
        head = n.next;
        return n.s;
      }
      @Mut void drain() {
        N n;
        while ((n = head) != null) { head = n.next; eat(n.s); }
      }
      @Mut S onlyIf() {
        N n = head;
        if (n != null) { head = n.next; return n.s; }
        return new S();
      }
    }
  }
  static final class TakenAndLeftOpen {
    @Move static final class N { int v; S s = new S(); N next; }
    @Move static final class Stack {
      N head;
      @Mut S pop() {
        N n = head; // REFUSED
        if (n == null || n.v == 0) { return null; }
        head = n.next;
        return n.s;
      }
    }
  }
  static final class TakenAndAnotherAsked {
    @Move static final class N { S s = new S(); N next; }
    @Move static final class Stack {
      N head;
      @Mut S pop(N other) {
        N n = head; // REFUSED
        if (other == null) { return null; }
        head = n.next;
        return n.s;
      }
    }
  }
  static final class ForEachChanges {
    static void run(@BorrowedMut ArrayList<S> all, @BorrowedMut Map<String, S> m) {
      all.forEach(s -> s.set(1));
      all.forEach(s -> poke(s));
      all.forEach(FurtherWays::poke);
      m.forEach((k, s) -> s.set(2));
      m.values().forEach(s -> s.set(2));
    }
  }
  static final class ForEachChangesWhatIsLent {
    static void run(@Borrowed ArrayList<S> all) {
      all.forEach(s -> s.set(1)); // REFUSED
    }
  }
  static final class ForEachChangesAndAdds {
    static void run(@BorrowedMut ArrayList<S> all) {
      all.forEach(s -> { s.set(1); all.add(new S()); }); // REFUSED
    }
  }
  static final class ForEachChangesAndHolds {
    static int run(@BorrowedMut ArrayList<S> all) {
      @Borrowed S first = all.get(0);
      all.forEach(s -> s.set(1)); // REFUSED
      return look(first);
    }
  }
  static final class FunctionChangesItsArgument {
    static void run(Consumer<@BorrowedMut S> h, @Borrowed S s) {
      h.accept(s); // REFUSED
    }
  }
  static final class FunctionChangesUnderALook {
    static int run(Consumer<@BorrowedMut S> h, S s) {
      @Borrowed S r = s;
      h.accept(s); // REFUSED
      return look(r);
    }
  }
  static final class FunctionChangesTwin {
    static int run(Consumer<@BorrowedMut S> h, Consumer<@Borrowed S> l, S s) {
      h.accept(s);
      l.accept(s);
      return look(s);
    }
  }
  static final class HandlersGetTheirObject {
    @Move static final class B {
      ArrayList<Consumer<@BorrowedMut B>> handlers = new ArrayList<>();
      @Mut void click() {
        for (Consumer<@BorrowedMut B> h : handlers) { h.accept(this); } // REFUSED
      }
    }
  }
  static final class HandlersGetAPart {
    @Move static final class B {
      ArrayList<Consumer<@BorrowedMut S>> handlers = new ArrayList<>(); S s = new S();
      @Mut void click() {
        for (Consumer<@BorrowedMut S> h : handlers) { h.accept(s); }
      }
    }
  }
  static final class StreamMakesThem {
    static void run(List<String> names, List<S> out) {
      names.stream().map(x -> new S()).forEach(t -> eat(t));
      IntStream.range(0, 3).mapToObj(i -> new S()).filter(s -> look(s) > 0).forEach(out::add);
      Stream.generate(S::new).limit(2).forEach(FurtherWays::eat);
    }
  }
  static final class StreamGivesWhatIsAround {
    static void run(S one) {
      IntStream.range(0, 3).mapToObj(i -> one).forEach(t -> eat(t)); // REFUSED
    }
  }
  static final class MakesItself {
    static int run(S s) {
      class Deep { int go(int d) { return d == 0 ? look(s) : new Deep().go(d - 1); } }
      return new Deep().go(3);
    }
  }
  static final class MakesItselfAfterTheEnd {
    static int run(S s) {
      class Deep { int go(int d) { return d == 0 ? look(s) : new Deep().go(d - 1); } }
      var deep = new Deep();
      eat(s); // REFUSED
      return deep.go(3); // REFUSED
    }
  }
}
