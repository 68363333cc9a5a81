import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Attempts against classes inside methods, holders, diamonds and casts. */
final class Deeper {
  @Move static class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  @Move static final class Sub extends S {}
  @Move static final class Res implements AutoCloseable { int read() { return 1; } @Override public void close() {} }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }

  static final class A1 { static Object run(S s) { return new Object() { S kept = s; }; } } // REFUSED
  static final class A2 { static void run(S s) { Runnable r = new Runnable() { @Override public void run() { Runnable q = () -> eat(s); q.run(); } }; r.run(); r.run(); } } // REFUSED
  static final class A3 { static void run(S s) { class C { void go() { s.set(1); } } var a = new C(); var b = new C(); a.go(); b.go(); } } // REFUSED
  static final class A3T { static void run(S s) { class C { void go() { s.set(1); } } var a = new C(); a.go(); var b = new C(); b.go(); } }
  static final class A4 { static int run(S s) { class C { int go() { return look(s); } } Supplier<C> f = C::new; eat(s); return f.get().go(); } } // REFUSED
  static final class A5 { static int run(S s) { class C { int go() { return look(s); } } Supplier<C> f = () -> new C(); eat(s); return f.get().go(); } } // REFUSED
  static final class A5T { static int run(S s) { class C { int go() { return look(s); } } Supplier<C> f = () -> new C(); int n = f.get().go(); eat(s); return n; } }
  static final class A6 { static IntSupplier run(S s) { class C { int go() { return look(s); } } var c = new C(); return c::go; } } // REFUSED
  static final class A7 { static int run(S s) { class C { final int n = look(s); } var c = new C(); return c.n; } }
  static final class A8 { static void run(S s) { class C { C() { eat(s); } } new C(); new C(); } } // REFUSED
  static final class A9 { static void run(S s, ExecutorService ex) { ex.submit(new Callable<Integer>() { @Override public Integer call() { return look(s); } }); s.set(2); } } // REFUSED
  static final class A10 { static void run(List<S> all) { var f = new Object() { void go() { all.add(new S()); } }; for (S s : all) { f.go(); } } } // REFUSED
  static final class A10T { static void run(List<S> all) { var f = new Object() { void go() { all.add(new S()); } }; for (int i = 0; i < 3; i++) { f.go(); } look(all.get(0)); } }
  static final class A11 { static Iterator<Integer> run(List<S> all) { return new Iterator<>() { int at; @Override public boolean hasNext() { return at < all.size(); } @Override public Integer next() { return look(all.get(at++)); } }; } } // REFUSED
  static final class A12 { static int run(Res r) { IntSupplier f = new IntSupplier() { @Override public int getAsInt() { return r.read(); } }; r.close(); return f.getAsInt(); } } // REFUSED
  static final class A12T { static int run(Res r) { IntSupplier f = new IntSupplier() { @Override public int getAsInt() { return r.read(); } }; int n = f.getAsInt(); r.close(); return n; } }
  static final class A13 { static void run(Res r) { Runnable f = new Runnable() { @Override public void run() { r.close(); } }; f.run(); r.read(); } } // REFUSED
  static final class A14 { static void run(S s) { Runnable f = () -> { var a = new Object() { int go() { return look(s); } }; a.go(); }; f.run(); f.run(); eat(s); } }
  static final class A15 { static void run(S s, List<IntSupplier> all) { all.add(new IntSupplier() { @Override public int getAsInt() { return look(s); } }); eat(s); } } // REFUSED
  static final class A16 { abstract static class Base { abstract int go(); int twice() { return go() + go(); } } static int run(S s) { return new Base() { @Override int go() { return look(s); } }.twice(); } }

  static final class H1 { record Box<T>(T t) {} static void run(S s) { var b = new Box<Runnable>(() -> eat(s)); b.t().run(); b.t().run(); } } // REFUSED
  static final class H1T { record Box<T>(T t) {} static void run(S s) { var b = new Box<Runnable>(() -> eat(s)); b.t().run(); } }
  static final class H2 { record Job(Optional<Runnable> r) {} static void run(S s) { var j = new Job(Optional.of(() -> eat(s))); j.r().get().run(); j.r().get().run(); } } // REFUSED
  static final class H3 { record Job(Runnable r) {} record Outer(Job j) {} static void run(S s) { var o = new Outer(new Job(() -> eat(s))); o.j().r().run(); o.j().r().run(); } } // REFUSED
  static final class H3T { record Job(Runnable r) {} record Outer(Job j) {} static void run(S s) { var o = new Outer(new Job(() -> eat(s))); o.j().r().run(); } }
  static final class H4 { static void run(S s) { Optional<Runnable> o = Optional.of(() -> eat(s)); o.map(r -> { r.run(); return 1; }); o.map(r -> { r.run(); return 1; }); } } // REFUSED
  static final class H5 { static void run(S s) { Optional<Runnable> o = Optional.of(() -> eat(s)); var p = o.filter(r -> true); p.get().run(); o.get().run(); } } // REFUSED
  static final class H6 { static void run(S s) { Optional<Runnable> o = Optional.of(() -> eat(s)); Runnable r = o.orElse(() -> {}); r.run(); r.run(); } } // REFUSED
  static final class H6T { static void run(S s) { Optional<Runnable> o = Optional.of(() -> eat(s)); if (o.isPresent()) { o.get().run(); } } }
  static final class H7 { static void run(S s) { Optional<Runnable> o = Optional.of(() -> eat(s)); o.ifPresent(r -> { r.run(); r.run(); }); } } // REFUSED
  static final class H8 { static void run(S s, int n) { Optional<Runnable> o = Optional.of(() -> eat(s)); while (o.isPresent() && n-- > 0) { o.get().run(); } } } // REFUSED
  static final class H9 { record Job(Runnable r) {} static void run(S s) { var j = new Job(() -> eat(s)); Runnable q = () -> j.r().run(); q.run(); q.run(); } } // REFUSED
  static final class H10 { record Job(Runnable r) {} static void two(Job j) { j.r().run(); j.r().run(); } static void run(S s) { two(new Job(() -> eat(s))); } } // REFUSED
  static final class H11 { record Job(Runnable r) { Job { r.run(); } } static void run(S s) { var j = new Job(() -> eat(s)); j.r().run(); } } // REFUSED
  static final class H12 { record Job(Runnable r) { public Runnable r() { r.run(); return r; } } static void run(S s) { var j = new Job(() -> eat(s)); j.r().run(); } } // REFUSED
  static final class H13 { record Job(Runnable r, int n) {} static int run(S s) { var j = new Job(() -> eat(s), 3); int n = j.n(); j.r().run(); return n + j.n(); } } // REFUSED
  static final class H13T { record Job(Runnable r, int n) {} static int run(S s) { var j = new Job(() -> eat(s), 3); int n = j.n() + j.n(); j.r().run(); return n; } }
  static final class H14 { record Job(Runnable r) {} static void run(S s, boolean b) { var j = new Job(() -> eat(s)); var k = b ? j : new Job(() -> {}); k.r().run(); j.r().run(); } } // REFUSED
  static final class H15 { record Job(Supplier<S> f) {} static void run(S s) { var j = new Job(() -> s); eat(j.f().get()); eat(j.f().get()); } } // REFUSED
  static final class H15T { record Job(Supplier<S> f) {} static void run(S s) { var j = new Job(() -> s); eat(j.f().get()); } }
  static final class H16 { record Job(Runnable r) { void go() { r.run(); } } static void run(S s) { var j = new Job(() -> eat(s)); j.go(); j.go(); } } // REFUSED
  static final class H17 { record Job(Runnable r) { void go() { Runnable q = r; q.run(); q.run(); } } static void run(S s) { var j = new Job(() -> eat(s)); j.go(); } } // REFUSED
  static final class H18 { record Job(Runnable r) { Runnable twice() { return () -> { r.run(); r.run(); }; } } static void run(S s) { var j = new Job(() -> eat(s)); j.twice().run(); } } // REFUSED
  static final class H19 { record Job(Runnable r) { static void both(Job j) { j.r.run(); j.r.run(); } } static void run(S s) { Job.both(new Job(() -> eat(s))); } } // REFUSED
  static final class H20 { record Job(Runnable r) {} static void run(S s) { var j = new Job(() -> eat(s)); Consumer<Job> c = x -> { x.r().run(); x.r().run(); }; c.accept(j); } } // REFUSED
  static final class H21 { record Job(Runnable r) {} static void run(S s) { var j = new Job(() -> eat(s)); switch (j) { case Job(var r) -> { r.run(); r.run(); } } } } // REFUSED
  static final class H22 { record Job(Runnable r) {} static void run(S s) { var j = new Job(() -> eat(s)); Stream.of(j).forEach(x -> { x.r().run(); x.r().run(); }); } } // REFUSED
  static final class H23 { record Job(Runnable r) {} static void run(S s) { var j = new Job(() -> eat(s)); Runnable q = j.r()::run; q.run(); q.run(); } } // REFUSED
  static final class H24 { record Job(Runnable r) {} static void run(S s) { var j = new Job(() -> eat(s)); synchronized (j) { j.r().run(); } System.out.println(j); } } // REFUSED

  static final class D1 { static int run(S s) { Map<String, @Borrowed S> m = new HashMap<>(); m.put("a", s); eat(s); return look(m.get("a")); } } // REFUSED
  static final class D1T { static int run(S s) { Map<String, @Borrowed S> m = new HashMap<>(); m.put("a", s); int n = look(m.get("a")); eat(s); return n; } }
  @Move static final class Box<@Move T> { private T t; Box(T t) { this.t = t; } @Borrowed T get() { return t; } @Consumes T into() { return t; } }
  static final class D2 { static int run(S s) { Box<@BorrowedMut S> b = new Box<>(s); int n = s.get(); b.into().set(3); return n; } } // REFUSED
  static final class D2T { static int run(S s) { Box<@BorrowedMut S> b = new Box<>(s); b.into().set(3); return s.get(); } }
  static final class D3 { static int run() { Box<@Borrowed S> b; { S s = new S(); b = new Box<>(s); } return look(b.get()); } } // REFUSED
  static final class D4 { static int take(Box<S> b) { return 1; } static int run(S s) { Box<@Borrowed S> b = new Box<>(s); take(b); return look(s); } } // REFUSED
  static final class D5 { static int run(S s, S t) { List<@Borrowed S> l = List.of(s, t); eat(t); return look(l.get(0)); } } // REFUSED
  static final class D5T { static int run(S s, S t) { List<@Borrowed S> l = List.of(s, t); int n = look(l.get(0)); eat(t); return n; } }
  static final class D6 { static int run(List<S> xs) { Set<@Borrowed S> seen = new HashSet<>(xs); xs.remove(0); return seen.size(); } } // REFUSED
  static final class D7 { static void run(List<@Borrowed S> xs, List<S> out) { out.addAll(new ArrayList<>(xs)); } } // REFUSED
  static final class D8 { static void run(List<@Borrowed S> xs) { List<S> ys = new ArrayList<>(xs); eat(ys.removeFirst()); } } // REFUSED

  static final class O1 { static void run(Object o) { Consumer<Object> c = x -> { if (x instanceof S s) eat(s); }; c.accept(o); c.accept(o); } } // REFUSED
  static final class O2 { static void run(List<Object> os) { os.stream().filter(o -> o instanceof S).map(o -> (S) o).forEach(s -> eat(s)); } } // REFUSED
  static final class O2T { static int run(List<Object> os) { return os.stream().filter(o -> o instanceof S).map(o -> (S) o).mapToInt(s -> s.get()).sum(); } }
  static final class O3 { static void run(Iterator<Object> it) { while (it.hasNext()) { if (it.next() instanceof S s) eat(s); } } } // REFUSED
  static final class O4 { static void run(Object o) { S a = (S) o; Object p = o; eat(a); eat((S) p); } } // REFUSED
  static final class O5 { static void run(Object o) { eat(S.class.cast(o)); eat(S.class.cast(o)); } } // REFUSED
  static final class O5T { static void run(Object o) { eat(S.class.cast(o)); } }
  static final class O6 { static void run(Object o) { try { eat((S) o); } finally { if (o instanceof S s) look(s); } } } // REFUSED
  static final class O7 { Object held; @Mut void run() { Runnable r = () -> eat((S) held); r.run(); r.run(); } } // REFUSED
  static final class O8 { static void run(Object o) { if (o instanceof Sub a) eat(a); if (o instanceof S b) eat(b); } } // REFUSED
  static final class O8T { static void run(Object o) { if (o instanceof Sub a) { eat(a); return; } if (o instanceof S b) eat(b); } }
  static final class O9 { static int run(Object o) { if (!(o instanceof S s)) return 0; eat(s); return o instanceof S t ? look(t) : 1; } } // REFUSED
  static final class O10 { static void run(Object o, ExecutorService ex) { ex.submit(() -> eat((S) o)); eat((S) o); } } // REFUSED
  static final class O11 { static void run(AtomicReference<Object> a) { eat((S) a.get()); } } // REFUSED
  static final class O11T { static void run(AtomicReference<Object> a) { eat((S) a.getAndSet(null)); } }
  static final class O12 { static void run(Map<String, Object> m) { for (Object o : m.values()) if (o instanceof Res r) r.close(); System.out.println(m); } } // REFUSED
  static final class O12T { static void run(Map<String, Object> m) { while (!m.isEmpty()) { if (m.remove(m.keySet().iterator().next()) instanceof Res r) r.close(); } } }
  static final class O13 { static Object next() { return null; } static void run() { Object o = next(); while (o != null) { if (o instanceof S s) eat(s); o = next(); } } }
  static final class O14 { static void run(Comparable<?> c, Object o) { List<S> xs = (List<S>) o; List<S> ys = (List<S>) o; eat(xs.removeFirst()); eat(ys.removeFirst()); } } // REFUSED
}
