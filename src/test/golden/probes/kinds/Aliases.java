import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.concurrent.locks.*;
import java.util.zip.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Two names for one thing, of which the one does not know what the other does. */
final class Aliases {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }

  static final class PutIfAbsentTwice {
    static void run(Map<String, S> m, S s) {
      S old = m.putIfAbsent("a", s); // REFUSED
      eat(old); // REFUSED
      eat(m.remove("a"));
    }
  }
  static final class PutIfAbsentEaten {
    static void run(Map<String, S> m, S s) {
      eat(m.putIfAbsent("a", s)); // REFUSED
    }
  }
  static final class PutIfAbsentReturned {
    static S run(HashMap<String, S> m, S s) { return m.putIfAbsent("a", s); } // REFUSED
  }
  static final class PutIfAbsentKept {
    static void run(Map<String, S> m, List<S> kept, S s) { kept.add(m.putIfAbsent("a", s)); } // REFUSED
  }
  static final class PutIfAbsentLookedAt {
    static int run(Map<String, S> m, S s) {
      m.putIfAbsent("a", s);
      return look(m.get("a"));
    }
  }
  static final class PutIfAbsentHeld {
    static int run(Map<String, S> m, S s) {
      var old = m.putIfAbsent("a", s);
      m.clear(); // REFUSED
      return look(old);
    }
  }
  static final class PutReplacesAndGives {
    static void run(Map<String, S> m, S s) { eat(m.put("a", s)); }
  }
  static final class ReplaceGives {
    static void run(Map<String, S> m, S s) { eat(m.replace("a", s)); }
  }
  static final class PutIfAbsentOfAConcurrentMap {
    static void run(ConcurrentHashMap<String, S> m, S s) { eat(m.putIfAbsent("a", s)); } // REFUSED
  }
  static final class ComputeIfAbsentEaten {
    static void run(Map<String, S> m) { eat(m.computeIfAbsent("a", k -> new S())); } // REFUSED
  }
  static final class MergeEaten {
    static void run(Map<String, S> m, S s) { eat(m.merge("a", s, (a, b) -> b)); } // REFUSED
  }
  static final class PutIfAbsentOfLists {
    static void run(Map<String, List<Integer>> m) {
      for (int x : m.get("a")) m.get("a").add(x); // REFUSED
    }
  }
  static final class GetOrDefaultEaten {
    static void run(Map<String, S> m, S s) { eat(m.getOrDefault("a", s)); } // REFUSED
  }

  @Move static final class CopyConstructor {
    List<Integer> xs = new ArrayList<>();
    CopyConstructor() {}
    CopyConstructor(@Borrowed CopyConstructor o) { this.xs = o.xs; } // REFUSED
  }
  @Move static final class CopyConstructorThatCopies {
    List<Integer> xs = new ArrayList<>();
    CopyConstructorThatCopies() {}
    CopyConstructorThatCopies(@Borrowed CopyConstructorThatCopies o) { this.xs = new ArrayList<>(o.xs); }
  }
  @Move static final class CopyConstructorOfAnArray {
    int[] xs = {1};
    CopyConstructorOfAnArray() {}
    CopyConstructorOfAnArray(@Borrowed CopyConstructorOfAnArray o) { xs = o.xs; } // REFUSED
  }
  @Move static final class CopyConstructorThatClones {
    int[] xs = {1};
    CopyConstructorThatClones() {}
    CopyConstructorThatClones(@Borrowed CopyConstructorThatClones o) { xs = o.xs.clone(); }
  }
  @Move static final class CopyMethod {
    List<Integer> xs = new ArrayList<>();
    CopyMethod copy() {
      var c = new CopyMethod();
      c.xs = xs; // REFUSED
      return c; // REFUSED
    }
  }
  @Move static final class CopyMethodThatCopies {
    List<Integer> xs = new ArrayList<>();
    CopyMethodThatCopies copy() {
      var c = new CopyMethodThatCopies();
      c.xs = new ArrayList<>(xs);
      return c;
    }
  }
  @Move static final class CopyThroughTheConstructor {
    final List<Integer> xs;
    CopyThroughTheConstructor(List<Integer> xs) { this.xs = xs; }
    CopyThroughTheConstructor copy() { return new CopyThroughTheConstructor(xs); } // REFUSED
  }
  @Move static final class CopyThroughTheConstructorCopied {
    final List<Integer> xs;
    CopyThroughTheConstructorCopied(List<Integer> xs) { this.xs = xs; }
    CopyThroughTheConstructorCopied copy() { return new CopyThroughTheConstructorCopied(new ArrayList<>(xs)); }
  }
  @Move static final class CopyInARecordLikeFactory {
    StringBuilder text = new StringBuilder();
    static CopyInARecordLikeFactory of(@Borrowed CopyInARecordLikeFactory o) {
      var c = new CopyInARecordLikeFactory();
      c.text = o.text; // REFUSED
      return c;
    }
  }
  @Move static final class CopyOfAPartInto {
    Map<String, Integer> m = new HashMap<>();
    @Mut void from(@Borrowed CopyOfAPartInto o) { m = o.m; } // REFUSED
  }
  @Move static final class CopyOfAPartIntoCopied {
    Map<String, Integer> m = new HashMap<>();
    @Mut void from(@Borrowed CopyOfAPartIntoCopied o) { m = new HashMap<>(o.m); }
  }
  @Move static final class SuperCopies extends SuperKeeps {
    SuperCopies(@Borrowed SuperCopies o) { super(o.xs); } // REFUSED
  }
  @Move static class SuperKeeps {
    final List<Integer> xs;
    SuperKeeps(List<Integer> xs) { this.xs = xs; }
  }
  static final class PartOfABorrowKept {
    @Move static final class Box { List<Integer> xs = new ArrayList<>(); }
    List<Integer> kept;
    void keep(@Borrowed Box b) { kept = b.xs; } // REFUSED
  }
  static final class PartOfABorrowKeptInAStatic {
    @Move static final class Box { List<Integer> xs = new ArrayList<>(); }
    static List<Integer> kept;
    static void keep(@Borrowed Box b) { kept = b.xs; } // REFUSED
  }

  static final class ArrayCloneOfOwners {
    static void run(S[] all) {
      var more = all.clone(); // REFUSED
      eat(more[0]); // REFUSED
      eat(all[0]); // REFUSED
    }
  }
  static final class ArrayCloneOfNumbers {
    static void run(int[] all) {
      var more = all.clone();
      more[0] = 1;
      all[0] = 2;
    }
  }
  static final class ArrayCloneOfRows {
    static void run(int[][] grid) {
      var copy = grid.clone();
      for (var row : copy) row[0] = grid[0][0];
    }
  }
  static final class ListCloneOfOwners {
    static void run(ArrayList<S> all) {
      var more = (ArrayList<S>) all.clone(); // REFUSED
      eat(more.removeFirst());
      eat(all.removeFirst());
    }
  }
  static final class ListCloneOfNumbers {
    static void run(ArrayList<Integer> all) {
      var more = (ArrayList<Integer>) all.clone();
      more.add(1);
      all.add(2);
    }
  }
  static final class MapCloneOfOwners {
    static void run(HashMap<String, S> all) {
      var more = (HashMap<String, S>) all.clone(); // REFUSED
      eat(more.remove("a"));
    }
  }
  static final class DequeCloneOfOwners {
    static void run(ArrayDeque<S> all) {
      var more = all.clone(); // REFUSED
      eat(more.poll()); // REFUSED
      eat(all.poll());
    }
  }
  static final class OwnCloneOfAList {
    @Move static final class Box implements Cloneable {
      List<Integer> xs = new ArrayList<>();
      Box twin() throws CloneNotSupportedException { return (Box) super.clone(); } // REFUSED
    }
  }
  static final class ListCopyOfOwners {
    static void run(ArrayList<S> all) {
      var more = List.copyOf(all); // REFUSED
      eat(all.removeFirst()); // REFUSED
      look(more.get(0));
    }
  }
  static final class NewListOfOwners {
    static void run(ArrayList<S> all) {
      var more = new ArrayList<>(all); // REFUSED
      eat(more.removeFirst());
      eat(all.removeFirst()); // REFUSED
    }
  }
  static final class ArraysCopyOfOwners {
    static void run(S[] all) {
      var more = Arrays.copyOf(all, 2); // REFUSED
      look(more[0]);
      System.out.println(all.length);
      eat(all[0]); // REFUSED
    }
  }
  static final class ToArrayOfOwners {
    static void run(ArrayList<S> all) {
      var more = all.toArray(new S[0]); // REFUSED
      eat(all.removeFirst()); // REFUSED
      look(more[0]); // REFUSED
    }
  }

  static final class ListOfSuper {
    static void run(S s) {
      List<? super S> all = new ArrayList<Object>(); // REFUSED
      all.add(s); // REFUSED
      eat((S) all.get(0)); // REFUSED
      eat((S) all.get(0)); // REFUSED
    }
  }
  static final class ListOfSuperParameter {
    static void run(S s, List<? super S> all) {
      all.add(s); // REFUSED
    }
  }
  static final class ListOfSuperNumbers {
    static void run(List<? super Integer> all) {
      all.add(1);
      Object o = all.get(0);
      System.out.println(o);
    }
  }
  static final class ListOfOwnersAsSuper {
    static void run(ArrayList<S> all, S s) {
      List<? super S> more = all; // REFUSED
      more.add(s); // REFUSED
      var a = (S) more.get(0); // REFUSED
      eat(a); // REFUSED
    }
  }
  static final class ListOfWildcards {
    static void run(ArrayList<S> all) {
      List<?> more = all; // REFUSED
      Object o = more.get(0);
      eat((S) o); // REFUSED
      eat(all.removeFirst()); // REFUSED
    }
  }
  static final class ListOfExtends {
    static void run(ArrayList<S> all) {
      List<? extends S> more = all;
      eat(more.get(0)); // REFUSED
    }
  }
  static final class ListOfExtendsLooks {
    static int run(ArrayList<S> all) {
      List<? extends S> more = all;
      return look(more.get(0));
    }
  }
  static final class ConsumerOfObjects {
    static void run(S s, List<Object> os) {
      Consumer<Object> c = os::add;
      c.accept(s); // REFUSED
      eat(s); // REFUSED
    }
  }
  static final class ConsumerOfSuper {
    static void run(S s, Consumer<? super S> c) {
      c.accept(s);
      eat(s);
    }
  }
  static final class ConsumerOfSuperKeeps {
    static void run(S s, List<Object> os) {
      Consumer<? super S> c = os::add; // REFUSED
      c.accept(s); // REFUSED
      eat(s); // REFUSED
    }
  }
  static final class ConsumerOfOwnersThatKeepsObjects {
    static void run(S s, List<Object> os) {
      Consumer<S> c = os::add; // REFUSED
      c.accept(s);
      eat(s);
    }
  }
  static final class ConsumerLambdaThatKeepsObjects {
    static void run(S s, List<Object> os) {
      Consumer<S> c = x -> os.add(x); // REFUSED
      c.accept(s);
      eat(s); // REFUSED
    }
  }
  static final class ConsumerOfSuperOnlyPrints {
    static void run(S s) {
      Consumer<? super S> c = x -> System.out.println(x.hashCode());
      c.accept(s);
      eat(s);
    }
  }
  static final class ForEachIntoObjects {
    static void run(List<S> all, List<Object> os) {
      all.forEach(os::add); // REFUSED
    }
  }
  static final class ForEachIntoObjectsByALambda {
    static void run(List<S> all, List<Object> os) {
      all.forEach(x -> os.add(x)); // REFUSED
    }
  }
  static final class MapToObjects {
    static List<Object> run(List<S> all) {
      return all.stream().map(x -> (Object) x).toList(); // REFUSED
    }
  }
  static final class FunctionToObjects {
    static void run(S s) {
      Function<S, Object> f = x -> x; // REFUSED
      eat((S) f.apply(s));
      eat(s); // REFUSED
    }
  }
  static final class SupplierOfObjects {
    static void run(S s) {
      Supplier<Object> f = () -> s; // REFUSED
      eat((S) f.get());
      eat((S) f.get()); // REFUSED
    }
  }
  static final class PredicateOfObjects {
    static void run(S s, Set<Object> seen) {
      Predicate<S> p = seen::add; // REFUSED
      p.test(s);
      eat(s);
    }
  }
  static final class GenericOfObjects {
    static <T> void keep(List<? super T> all, T t) { all.add(t); } // REFUSED
    static void run(S s, List<Object> os) {
      keep(os, s); // REFUSED
    }
  }
  static final class MapOfObjects {
    static void run(S s, Map<Object, Object> m) {
      m.put("a", s); // REFUSED
    }
  }
  static final class QueueOfObjects {
    static void run(S s, Deque<Object> m) {
      m.push(s); // REFUSED
    }
  }
  static final class OptionalOfObjects {
    static void run(S s) {
      Optional<Object> o = Optional.of(s); // REFUSED
      eat((S) o.get());
      eat((S) o.get());
    }
  }
  static final class CallableOfObjects {
    static void run(S s, ExecutorService ex) throws Exception {
      Callable<Object> c = () -> s; // REFUSED
      eat((S) c.call());
      eat((S) c.call()); // REFUSED
    }
  }
  static final class InterfaceOfAnOwner {
    interface Named { int get(); }
    @Move static final class N implements Named { public int get() { return 1; } }
    static void take(N n) {}
    static void run(N n) {
      Named a = n; // REFUSED
      take(n); // REFUSED
      a.get();
    }
  }
  static final class InterfaceOfAnOwnerThatMoves {
    @Move interface Named { int get(); }
    @Move static final class N implements Named { public int get() { return 1; } }
    static void take(Named n) {}
    static void run(N n) {
      Named a = n;
      take(a);
    }
  }

  @Move static final class InnerOfAnOwner {
    int n;
    class Part { int look() { return n; } }
    Part part() { return new Part(); } // REFUSED
  }
  @Move static final class InnerOfAnOwnerThatIsStatic {
    int n;
    static final class Part { final int n; Part(int n) { this.n = n; } int look() { return n; } }
    Part part() { return new Part(n); }
  }
  static final class InnerMadeFromOutside {
    @Move static final class Outer { int n; class Part { int look() { return n; } } }
    static void take(Outer o) {}
    static int run(Outer o) {
      var p = o.new Part(); // REFUSED
      take(o);
      return p.look();
    }
  }
  static final class InnerMadeByASupplier {
    @Move static final class Outer {
      int n;
      class Part { int look() { return n; } }
      Supplier<Part> parts() { return Part::new; } // REFUSED
    }
  }
  static final class InnerMadeInAConstructor {
    @Move static final class Outer {
      final Part p;
      Outer() { p = new Part(); } // REFUSED
      class Part { int n; }
    }
  }
  static final class InnerMadeInAField {
    @Move static final class Outer {
      final Part p = new Part(); // REFUSED
      class Part { int n; }
    }
  }
  static final class InnerMadeByASubclass {
    @Move static class Outer { int n; class Part { int look() { return n; } } }
    @Move static final class More extends Outer { Part part() { return new Part(); } } // REFUSED
  }
  static final class InnerOfInner {
    @Move static final class Outer {
      int n;
      class Part { class Bit { int look() { return n; } } Bit bit() { return new Bit(); } } // REFUSED
    }
  }
  static final class InnerIterator {
    @Move static final class Outer implements Iterable<Integer> {
      int n;
      @Override public Iterator<Integer> iterator() {
        return new Iterator<>() { // REFUSED
          @Override public boolean hasNext() { return n > 0; } // REFUSED
          @Override public Integer next() { return n--; } // REFUSED
        };
      }
    }
    static void take(Outer o) {}
    static void run(Outer o) {
      var it = o.iterator();
      take(o); // REFUSED
      it.next();
    }
  }
  static final class InnerOfAPlainObject {
    int n;
    class Part { int look() { return n; } }
    Part part() { return new Part(); }
  }
  static final class InnerOfAPlainObjectGivenAway {
    static final class Holder {
      final List<Integer> xs = new ArrayList<>();
      class Part { int first() { return xs.get(0); } }
    }
    static int run() {
      var h = new Holder();
      var p = h.new Part();
      return p.first();
    }
  }
  static final class AliasRecordWith {
    record R(S s, int k) { R with(int k2) { return new R(s, k2); } } // REFUSED
  }
  static final class AliasRecordWithTwin {
    record R(String s, int k) { R with(int k2) { return new R(s, k2); } }
  }
  static final class AliasDeconstructTwice {
    record R(S s, int k) {} // REFUSED
    static void run(R r) {
      if (r instanceof R(S a, int k)) { eat(a); }
      eat(r.s()); // REFUSED
    }
  }
  static final class AliasSwitchPattern {
    sealed interface Sh permits A, B {}
    record A(S s) implements Sh {} // REFUSED
    record B(int k) implements Sh {}
    static void run(A a) {
      Sh sh = a;
      switch (sh) { case A(var s) -> eat(s); case B b -> {} }
      eat(a.s()); // REFUSED
    }
  }
  static final class AliasNestedArrays {
    static void run(S[][] g) {
      S[] row = g[0]; // REFUSED
      eat(row[0]); // REFUSED
      eat(g[0][0]); // REFUSED
    }
  }
  static final class AliasSubListHeld {
    static int run(List<Integer> xs) {
      var part = xs.subList(0, 2);
      xs.add(4); // REFUSED
      return part.get(0);
    }
  }
  static final class AliasSubListHeldTwin {
    static int run(List<Integer> xs) {
      var part = xs.subList(0, 2);
      int k = part.get(0);
      xs.add(4);
      return k;
    }
  }
  static final class AliasEntryHeld {
    static int run(TreeMap<String, S> m) {
      var e = m.firstEntry();
      m.clear(); // REFUSED
      return look(e.getValue());
    }
  }
  static final class AliasEntryHeldTwin {
    static int run(TreeMap<String, S> m) {
      var e = m.firstEntry();
      int n = look(e.getValue());
      m.clear();
      return n;
    }
  }
  static final class AliasStreamLazy {
    static long run(List<Integer> xs) {
      var st = xs.stream().filter(x -> x > 1);
      xs.clear(); // REFUSED
      return st.count();
    }
  }
  static final class AliasStreamLazyTwin {
    static long run(List<Integer> xs) {
      var st = xs.stream().filter(x -> x > 1);
      long k = st.count();
      xs.clear();
      return k;
    }
  }
  static final class AliasStreamTwice {
    static long run(List<Integer> xs) {
      var st = xs.stream();
      long a = st.count();
      return a + st.count(); // REFUSED
    }
  }
  static final class AliasOptionalChain {
    static void run(Optional<S> o) {
      o.filter(s -> s.get() > 0).ifPresent(s -> eat(s));
      o.ifPresent(s -> eat(s)); // REFUSED
    }
  }
  static final class AliasBuilderView {
    static char run(StringBuilder sb) {
      CharSequence cs = sb;
      sb.setLength(0); // REFUSED
      return cs.charAt(0);
    }
  }
  static final class AliasBuilderSubSequenceTwin {
    static char run(StringBuilder sb) {
      CharSequence cs = sb.subSequence(0, 1);
      sb.setLength(0);
      return cs.charAt(0);
    }
  }
  static final class AliasKeySetRemove {
    static void run(Map<String, Integer> m) {
      for (String k : m.keySet()) {
        if (k.isEmpty()) m.remove(k); // REFUSED
      }
    }
  }
  static final class AliasKeySetRemoveTwin {
    static void run(Map<String, Integer> m) {
      for (String k : List.copyOf(m.keySet())) {
        if (k.isEmpty()) m.remove(k);
      }
      m.keySet().removeIf(String::isEmpty);
    }
  }
  static final class AliasIteratorField {
    @Move static final class Walk {
      private final List<Integer> xs = new ArrayList<>();
      @Mut int run() {
        var it = xs.iterator();
        grow(); // REFUSED
        return it.next();
      }
      @Mut void grow() { xs.add(1); }
    }
  }
  static final class AliasMutInLoop {
    @Move static final class Walk {
      private final List<Integer> xs = new ArrayList<>();
      @Mut void run() {
        for (int x : xs) grow(); // REFUSED
      }
      @Mut void grow() { xs.add(1); }
    }
  }
  static final class AliasMutInLoopUnmarked {
    private final List<Integer> xs = new ArrayList<>();
    void run() {
      for (int x : xs) grow(); // REFUSED
    }
    void grow() { xs.add(1); }
  }
  static final class AliasMutInLoopUnmarkedTwin {
    private final List<Integer> xs = new ArrayList<>();
    private int n;
    void run() {
      for (int x : xs) grow();
    }
    void grow() { n++; }
  }
  static final class AliasException {
    static final class Carry extends RuntimeException { final transient S s; Carry(S s) { this.s = s; } } // REFUSED
    static void run() {
      S s = new S();
      try { throw new Carry(s); } catch (Carry c) { eat(c.s); } // REFUSED
      eat(s); // REFUSED
    }
  }
  static final class AliasEnumState {
    enum E { A; S held = new S(); } // REFUSED
    static void run() { eat(E.A.held); eat(E.A.held); } // REFUSED
  }
  static final class AliasEnumCollection {
    enum E { A; final List<S> held = new ArrayList<>(); } // REFUSED
    static void run(S s) { E.A.held.add(s); eat(E.A.held.get(0)); eat(E.A.held.get(0)); } // REFUSED
  }
  static final class AliasIterator {
    static void run(List<S> xs) {
      var it = xs.iterator();
      S s = it.next(); // REFUSED
      eat(s); // REFUSED
    }
  }
  static final class AliasIteratorTwin {
    static void run(List<S> xs) {
      var it = xs.iterator();
      while (it.hasNext()) { look(it.next()); it.remove(); }
    }
  }
  static final class AliasCompound {
    static void run(S[] xs, S s) {
      xs[0] = xs[1] = s; // REFUSED
    }
  }
  static final class AliasChainAssign {
    static void run(S s) {
      S a; S b;
      a = b = s; // REFUSED
      eat(a); eat(b); // REFUSED
    }
  }
  static final class AliasArraysFill {
    static void run(S[] xs, S s) { Arrays.fill(xs, s); } // REFUSED
  }
  static final class AliasStreamGenerate {
    static List<S> run(S s) { return Stream.generate(() -> s).limit(2).toList(); } // REFUSED
  }
  static final class AliasCollectTwice {
    static void run(List<S> xs) {
      var a = xs.stream().toList();
      for (var s : a) look(s);
      eat(xs.removeLast()); // REFUSED
      look(a.getLast());
    }
  }
  static final class AliasGenericId {
    static <T> T id(T t) { return t; }
    static void run(S s) { S t = id(s); eat(t); eat(s); } // REFUSED
  }
  static final class AliasGenericBoth {
    record Two<A, B>(A a, B b) {} // REFUSED
    static <T> Two<T, T> both(T t) { return new Two<>(t, t); } // REFUSED
    static void run(S s) { var p = both(s); eat(p.a()); eat(p.b()); } // REFUSED
  }
  static final class AliasWildcard {
    static void put(List<? super S> sink, S s) { sink.add(s); } // REFUSED
    static void run(List<Object> all, S s) { put(all, s); eat((S) all.get(0)); eat((S) all.get(0)); } // REFUSED
  }
  static final class AliasInner {
    @Move static final class Out {
      S s = new S();
      final class In { void go() { eat(s); } } // REFUSED
    }
    static void run() { var o = new Out(); var i = o.new In(); i.go(); i.go(); } // REFUSED
  }
  static final class AliasCaptureInAnonymousComparator {
    static Comparator<String> run(List<Integer> xs) {
      return new Comparator<>() { // REFUSED
        public int compare(String a, String b) { return xs.get(0); } // REFUSED
      };
    }
    static int use() {
      var xs = new ArrayList<>(List.of(1));
      var c = run(xs);
      xs.clear(); // REFUSED
      return c.compare("", "");
    }
  }
  static final class LoopOverAStatic {
    static final List<Integer> xs = new ArrayList<>();
    static void run() { for (int x : xs) xs.add(x); } // REFUSED
    static void each() { xs.forEach(x -> xs.add(x)); } // REFUSED
    static void byMethod() { for (int x : xs) add(x); } // REFUSED
    static void add(int x) { xs.add(x); }
  }
  static final class LoopOverAStaticTwin {
    static final List<Integer> xs = new ArrayList<>();
    static final List<Integer> ys = new ArrayList<>();
    static void run() { for (int x : xs) ys.add(x); }
    static void each() { xs.forEach(x -> ys.add(x)); }
    static void once() { for (int x : xs) { if (x > 3) { xs.add(x); break; } } }
    static void copy() { for (int x : List.copyOf(xs)) add(x); }
    static void add(int x) { xs.add(x); }
  }
  static final class LoopOverAGetter {
    private final Map<String, Integer> m = new HashMap<>();
    Map<String, Integer> all() { return m; }
    void run() { for (var k : all().keySet()) all().remove(k); } // REFUSED
    void field() { for (var k : all().keySet()) m.remove(k); } // REFUSED
    void each() { m.forEach((k, v) -> drop(k)); } // REFUSED
    int memo(int n) { return m.computeIfAbsent("" + n, k -> n < 2 ? n : memo(n - 1) + memo(n - 2)); } // REFUSED
    private void drop(String k) { m.remove(k); }
  }
  static final class LoopOverAGetterTwin {
    private final Map<String, Integer> m = new HashMap<>();
    Map<String, Integer> all() { return m; }
    void run() { all().keySet().removeIf(k -> k.isEmpty()); }
    void later(List<Runnable> todo) { m.forEach((k, v) -> todo.add(() -> drop(k))); }
    int memo(int n) {
      var known = m.get("" + n);
      if (known != null) return known;
      int made = n < 2 ? n : memo(n - 1) + memo(n - 2);
      m.put("" + n, made);
      return made;
    }
    private void drop(String k) { m.remove(k); }
  }
  static final class FunctionThatChanges {
    static void each(List<S> xs, Consumer<@BorrowedMut S> work) { xs.forEach(work); } // REFUSED
    static void forgets(Consumer<@BorrowedMut S> work) { Consumer<S> c = work; } // REFUSED
    static void shared(@Borrowed S s, Consumer<@BorrowedMut S> work) { work.accept(s); } // REFUSED
    static void looks(S s) { Consumer<@Borrowed S> c = x -> x.set(1); c.accept(s); } // REFUSED
  }
  static final class FunctionThatChangesTwin {
    static void once(@BorrowedMut S s, Consumer<@BorrowedMut S> work) { work.accept(s); }
    static void run(S s) { once(s, x -> x.set(1)); once(s, x -> { x.n++; }); }
  }
  static final class GrowsAndCounts {
    private S[] xs = new S[4]; // REFUSED
    private int n;
    S pop() { var s = xs[--n]; xs[n] = null; return s; } // REFUSED
  }
  @Move static final class GrowsAndCountsTwin {
    private S[] xs = new S[4];
    private int n;
    @Mut void push(S s) { if (n == xs.length) { xs = Arrays.copyOf(xs, 2 * n); } xs[n++] = s; }
    @Mut S pop() { var s = xs[--n]; xs[n] = null; return s; }
    @Mut S first() { var s = xs[n]; xs[n++] = null; return s; }
  }
  @Move static final class TakenFromAnotherIndex {
    private final S[] xs = new S[4];
    private int n;
    @Mut S moved() { var s = xs[n]; n++; xs[n] = null; return s; } // REFUSED
    @Mut S before() { var s = xs[n]; xs[++n] = null; return s; } // REFUSED
  }
  static final class GrownAndKept {
    static void run(S[] xs) { S[] more = Arrays.copyOf(xs, 8); eat(xs[0]); } // REFUSED
  }
}
