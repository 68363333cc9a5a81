import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.StructuredTaskScope;
import java.util.function.*;
import javalings.own.*;

final class Fuzz {
  static class Oops extends Exception {}

  @Move interface Thing {}

  @Move static final class Pt {
    int x; int y;
    Pt(int x, int y) { this.x = x; this.y = y; }
    int sum() { return x + y; }
    @Mut void put(int v) { x = v; }
    @Consumes int done() { return x; }
  }

  @Move sealed interface Msg permits One, Two, Nil {}
  @Move record One(Pt p) implements Msg {}
  @Move record Two(Pt p, Pt q) implements Msg {}
  @Move record Nil() implements Msg {}

  static final class Res implements AutoCloseable {
    int n;
    int read() { return n; }
    @Mut void write(int v) { n = v; }
    @Borrowed Res peek() { return this; }
    @Override public void close() {}
  }

  @View static final class V {
    @Borrowed final S s;
    V(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
    V again() { return new V(s); }
  }

  @View static final class W {
    @Borrowed final S s; @Borrowed final Pt p;
    W(@Borrowed S s, @Borrowed Pt p) { this.s = s; this.p = p; }
    int get() { return s.n + p.x; }
  }

  @ViewMut static final class M {
    @BorrowedMut final S s;
    M(@BorrowedMut S s) { this.s = s; }
    int get() { return s.n; }
    @Mut void set(int v) { s.n = v; }
    V view() { return new V(s); }
  }

  static boolean c() { return true; }
  static int num() { return 1; }
  static S mk() { return new S(mkPt(), mkPt(), 1); }
  static Pt mkPt() { return new Pt(1, 2); }
  static Msg mkMsg() { return new One(mkPt()); }
  static Res open() { return new Res(); }
  static int look(@Borrowed S s) { return s.n; }
  static int lookPt(@Borrowed Pt p) { return p.x; }
  static int lookMsg(@Borrowed Msg m) { return 1; }
  static int lookRes(@Borrowed Res r) { return r.n; }
  static <T> int lookAny(@Borrowed T t) { return 1; }
  static int use(int i) { return i; }
  static void poke(@BorrowedMut S s) { s.n = 2; }
  static void pokePt(@BorrowedMut Pt p) { p.x = 2; }
  static void eat(S s) {}
  static void eatPt(Pt p) {}
  static void eatMsg(Msg m) {}
  static <T> void eatAny(T t) {}
  static <T> T id(T t) { return t; }
  static void join(S s, @Borrowed S r) {}
  static void mix(@BorrowedMut S s, @Borrowed S r) {}
  static void nudge(@BorrowedMut S s, int n) {}
  static void fill(ArrayList<Integer> list, int n) { list.add(n); }
  static int total(ArrayList<Integer> list, int n) { return list.size() + n; }
  static void sort(int[] xs, int from, int to) { xs[from] = to; }
  static int sum(int[] xs, int from) { return xs[from]; }
  static void mixPt(@BorrowedMut Pt p, @Borrowed Pt q) {}
  static void twist(@BorrowedMut S s, @BorrowedMut S r) {}
  static void useV(V v) {}
  static void useM(M m) {}
  @From({"p", "q"}) @Borrowed static S pick(@Borrowed S p, @Borrowed S q) { return c() ? p : q; }
  @From("p") @Borrowed static S first(@Borrowed S p, @Borrowed S q) { return p; }
  @From("p") @BorrowedMut static S firstMut(@BorrowedMut S p, @Borrowed S q) { return p; }
  @Borrowed static Pt inner(@Borrowed S s) { return s.a; }
  static void risk() throws Oops {}
  static void mayFail(@Borrowed S s) throws Oops {}
  static void mayPoke(@BorrowedMut S s) throws Oops {}
  static S tryMake() throws Oops { return mk(); }
  static void run(Runnable r) { r.run(); }
  static void spawn(@Send Runnable r) {}

  @Move static final class S {
    Pt a; Pt b; int n;
    S(Pt a, Pt b, int n) { this.a = a; this.b = b; this.n = n; }
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Mut int bump() { n++; return n; }
    @Consumes int done() { return n; }
    @Consumes S with(int v) { return new S(a, b, v); }
    @Consumes Pt take() { return a; }
    @Borrowed Pt aRef() { return a; }
    @Mut @BorrowedMut Pt aMut() { return a; }
    V view() { return new V(this); }
    @Mut M edit() { return new M(this); }

