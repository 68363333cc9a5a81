import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** forEach that changes, chains of functions that take, functions that say what they change. */
final class ChangesAndChains {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static final class ChangesAndKeeps {
    static void run(@BorrowedMut List<S> all, List<S> kept) {
      all.forEach(s -> { s.set(1); kept.add(s); }); // REFUSED
    }
  }
  static final class ChangesAndEats {
    static void run(@BorrowedMut List<S> all) {
      all.forEach(s -> { s.set(1); eat(s); }); // REFUSED
    }
  }
  static final class ChangesAndDone {
    static void run(@BorrowedMut List<S> all) {
      all.forEach(s -> { s.set(1); s.done(); }); // REFUSED
    }
  }
  static final class ChangesAndPuts {
    static void run(@BorrowedMut Map<String, S> m) {
      m.forEach((k, s) -> { s.set(1); m.put(k, new S()); }); // REFUSED
    }
  }
  static final class ChangesAPartWhileHeld {
    static int run(@BorrowedMut List<S> all) {
      @Borrowed S first = all.get(0);
      all.subList(0, 2).forEach(s -> s.set(1)); // REFUSED
      return look(first);
    }
  }
  static final class ChangesAPart {
    static int run(@BorrowedMut List<S> all) {
      all.subList(0, 2).forEach(s -> s.set(1));
      return look(all.get(0));
    }
  }
  static final class ChangesInRows {
    static void run(@BorrowedMut List<List<S>> rows) {
      for (List<S> row : rows) { row.forEach(s -> s.set(1)); }
      rows.forEach(row -> row.forEach(s -> s.set(2)));
    }
  }
  static final class ChangesInThreads {
    static void run(S s, ExecutorService ex) {
      List<S> all = new ArrayList<>();
      all.add(s);
      ex.submit(() -> all.forEach(x -> x.set(1))); // REFUSED
      all.forEach(x -> x.set(2)); // REFUSED
    }
  }
  static final class TakerChainReused {
    static S same(S s) { return s; }
    static void run(S a, S b) {
      Function<S, S> f = x -> same(x);
      eat(f.andThen(x -> same(x)).apply(a));
      eat(f.apply(b));
      look(a); // REFUSED
    }
  }
  static final class TakerChainReusedTwin {
    static S same(S s) { return s; }
    static void run(S a, S b) {
      Function<S, S> f = x -> same(x);
      eat(f.andThen(x -> same(x)).apply(a));
      eat(f.apply(b));
    }
  }
  static final class ChainOfLookers {
    static int run(S a) {
      Function<S, Integer> f = x -> x.get();
      int n = f.andThen(i -> i + 1).apply(a);
      return n + look(a);
    }
  }
  static final class ChainReturned {
    static S same(S s) { return s; }
    static Function<S, S> make() {
      Function<S, S> f = x -> same(x); // REFUSED
      return f.andThen(x -> same(x)); // REFUSED
    }
  }
  static final class MadeThenKept {
    static void run(List<S> out) {
      Stream<S> st = IntStream.range(0, 3).mapToObj(i -> new S());
      st.forEach(s -> out.add(s));
    }
  }
  static final class PeekedAndTaken {
    static void run(List<S> kept) {
      Stream.generate(() -> new S()).limit(2).peek(s -> kept.add(s)).forEach(s -> eat(s)); // REFUSED
    }
  }
  static final class TakesNullTestedTwice {
    @Move static final class N { S s = new S(); N next; }
    @Move static final class St {
      N head;
      @Mut N pop() {
        N n = head; // REFUSED
        if (n == null) { return null; }
        if (n.next == null) { return n; }
        head = n.next;
        return new N();
      }
    }
  }
  static final class TakesNullTestedTwin {
    @Move static final class N { S s = new S(); N next; }
    @Move static final class St {
      N head; N tail;
      @Mut S pop() {
        N n = head;
        if (n == null) { return null; }
        if (n.next == null) { head = null; return n.s; }
        head = n.next;
        return n.s;
      }
    }
  }
  static final class CallsWithMarks {
    static void run(BiConsumer<@BorrowedMut S, @Borrowed S> f, S a, S b) {
      f.accept(a, b);
      f.accept(a, a); // REFUSED
    }
  }
  static final class FieldFunctionChanges {
    @Move static final class W { Consumer<@BorrowedMut S> work = s -> s.set(1); void go(@Borrowed S s) { work.accept(s); } } // REFUSED
  }
  static final class PredicateWithMark {
    static boolean run(Predicate<@BorrowedMut S> p, @Borrowed S s) {
      return p.test(s); // REFUSED
    }
  }
}
