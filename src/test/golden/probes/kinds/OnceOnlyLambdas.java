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

/** A lambda that gives away what it captured may run once. Each class lets it run again. */
final class OnceOnlyLambdas {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void twice(Runnable r) { r.run(); r.run(); }
  static void once(Runnable r) { r.run(); }

  static final class Returned {
    static Runnable job(S s) { return () -> eat(s); } // REFUSED
    static void run() { var r = job(new S()); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedAndRunOnce {
    private static Runnable job(S s) { return () -> eat(s); }
    static void run() { var r = job(new S()); r.run(); }
    static void chained() { job(new S()).run(); }
  }
  static final class ReturnedByAnObject {
    Runnable job(S s) { return () -> eat(s); } // REFUSED
    void run() { Runnable r = job(new S()); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedInALoop {
    static Runnable job(S s) { return () -> eat(s); } // REFUSED
    static void run() { var r = job(new S()); for (int i = 0; i < 3; i++) r.run(); } // REFUSED
  }
  static final class ReturnedFromAVariable {
    static Runnable job(S s) { Runnable r = () -> eat(s); return r; } // REFUSED
    static void run() { var r = job(new S()); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedFromAVariableOnce {
    private static Runnable job(S s) { Runnable r = () -> eat(s); return r; }
    static void run() { var r = job(new S()); r.run(); }
  }
  static final class ReturnedByAChoice {
    static Runnable job(S s, boolean b) { return b ? () -> eat(s) : () -> {}; } // REFUSED
    static void run() { var r = job(new S(), true); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedByASwitch {
    static Runnable job(S s, int k) {
      return switch (k) { // REFUSED
        case 0 -> () -> eat(s); // REFUSED
        default -> () -> {};
      };
    }
    static void run() { var r = job(new S(), 0); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedEarly {
    static Runnable job(S s, boolean b) {
      if (b) return () -> eat(s); // REFUSED
      return () -> {};
    }
    static void run() { var r = job(new S(), true); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedFromATry {
    static Runnable job(S s) {
      try { return () -> eat(s); } // REFUSED
      finally { System.out.println(); }
    }
    static void run() { var r = job(new S()); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedSupplier {
    static Supplier<S> job(S s) { return () -> s; } // REFUSED
    static void run() { var r = job(new S()); eat(r.get()); eat(r.get()); } // REFUSED
  }
  static final class ReturnedSupplierOnce {
    private static Supplier<S> job(S s) { return () -> s; }
    static void run() { eat(job(new S()).get()); }
  }
  static final class ReturnedFunction {
    static IntFunction<S> job(S s) { return i -> s; } // REFUSED
    static void run() { var r = job(new S()); eat(r.apply(1)); eat(r.apply(2)); } // REFUSED
  }
  static final class ReturnedCallable {
    static Callable<Integer> job(S s) { return () -> s.done(); } // REFUSED
    static void run() throws Exception { var r = job(new S()); r.call(); r.call(); } // REFUSED
  }
  static final class ReturnedMethodReference {
    static IntSupplier job(S s) { return s::done; } // REFUSED
    static void run() { var r = job(new S()); r.getAsInt(); r.getAsInt(); } // REFUSED
  }
  static final class ReturnedMethodReferenceOnce {
    private static IntSupplier job(S s) { return s::done; }
    static int run() { return job(new S()).getAsInt(); }
  }
  static final class ReturnedOwnInterface {
    interface Job { int go(); }
    static Job job(S s) { return () -> s.done(); } // REFUSED
    static void run() { var r = job(new S()); r.go(); r.go(); } // REFUSED
  }
  static final class ReturnedThroughTwoMethods {
    static Runnable inner(S s) { return () -> eat(s); } // REFUSED
    static Runnable outer(S s) { return inner(s); } // REFUSED
    static void run() { var r = outer(new S()); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedByALambda {
    static void run() {
      Function<S, Runnable> make = s -> () -> eat(s); // REFUSED
      var r = make.apply(new S()); // REFUSED
      r.run();
      r.run();
    }
  }
  static final class ReturnedByASupplier {
    static void run(S s) {
      Supplier<Runnable> make = () -> () -> eat(s); // REFUSED
      make.get().run();
      make.get().run(); // REFUSED
    }
  }
  static final class ReturnedAsObject {
    static Object job(S s) { Runnable r = () -> eat(s); return r; } // REFUSED
    static void run() { var r = (Runnable) job(new S()); r.run(); r.run(); } // REFUSED
  }
  static final class ReturnedByAGeneric {
    static <T> T same(T t) { return t; }
    static void run(S s) { Runnable r = same(() -> eat(s)); r.run(); r.run(); } // REFUSED
  }
  static final class InAField {
    Runnable r;
    void keep(S s) { r = () -> eat(s); } // REFUSED
    void go() { r.run(); r.run(); }
  }
  static final class InAFieldThatLooks {
    Runnable r = () -> System.out.println();
    void keep() { r = () -> eat(new S()); }
    void go() { r.run(); r.run(); }
  }
  @Move static final class InAFieldOfAnOwner {
    Runnable r = () -> {};
    @Mut void keep(S s) { r = () -> eat(s); } // REFUSED
    void go() { r.run(); r.run(); }
  }
  static final class InAFieldByAConstructor {
    final Runnable r;
    InAFieldByAConstructor(S s) { r = () -> eat(s); } // REFUSED
    void go() { r.run(); r.run(); }
  }
  @Move static final class InAFieldOfAnOwnerByAConstructor {
    private final Runnable r;
    InAFieldOfAnOwnerByAConstructor(S s) { this.r = s::done; } // REFUSED
    void go() { r.run(); r.run(); }
  }
  static final class InAStatic {
    static Runnable r;
    static void keep(S s) { r = () -> eat(s); } // REFUSED
    static void go() { r.run(); r.run(); }
  }
  static final class InAnArray {
    static void run(S s) {
      Runnable[] rs = {() -> eat(s)}; // REFUSED
      rs[0].run();
      rs[0].run(); // REFUSED
    }
  }
  static final class InAnArrayThatLooks {
    static void run(S s) {
      Runnable[] rs = {() -> look(s), () -> eat(new S())};
      rs[0].run();
      rs[0].run();
      rs[1].run();
      rs[1].run();
    }
  }
  static final class IntoAnArrayElement {
    static void run(S s) {
      var rs = new Runnable[2];
      rs[0] = () -> eat(s); // REFUSED
      rs[0].run();
      rs[0].run(); // REFUSED
    }
  }
  static final class InAnArrayWalkedTwice {
    static void run(S s) {
      var rs = new Runnable[] {() -> eat(s)}; // REFUSED
      for (var r : rs) r.run();
      for (var r : rs) r.run(); // REFUSED
    }
  }
  static final class InARecord {
    record Job(Runnable r) {}
    static void run(S s) {
      var j = new Job(() -> eat(s)); // REFUSED
      j.r().run();
      j.r().run(); // REFUSED
    }
  }
  static final class InARecordOfOne {
    record Job(Runnable r) {}
    static void run() {
      var j = new Job(() -> eat(new S()));
      j.r().run();
      j.r().run();
    }
  }
  static final class InARecordFromAVariable {
    record Job(String name, Runnable r) {}
    static void run(S s) {
      Runnable r = () -> eat(s); // REFUSED
      var j = new Job("a", r); // REFUSED
      j.r().run();
      j.r().run(); // REFUSED
    }
  }
  static final class InAClass {
    static final class Job { final Runnable r; Job(Runnable r) { this.r = r; } void go() { r.run(); } }
    static void run(S s) {
      var j = new Job(() -> eat(s)); // REFUSED
      j.go();
      j.go(); // REFUSED
    }
  }
  static final class InAnOwnerOfALambda {
    @Move static final class Job { final Runnable r; Job(Runnable r) { this.r = r; } void go() { r.run(); } }
    static void run(S s) {
      var j = new Job(() -> eat(s)); // REFUSED
      j.go();
      j.go(); // REFUSED
    }
  }
  static final class BySetter {
    Runnable r;
    void set(Runnable r) { this.r = r; }
    static void run(S s) {
      var j = new BySetter();
      j.set(() -> eat(s)); // REFUSED
      j.r.run();
      j.r.run();
    }
  }
  static final class InAList {
    static void run(S s) {
      var rs = new ArrayList<Runnable>();
      rs.add(() -> eat(s)); // REFUSED
      for (var r : rs) r.run();
      for (var r : rs) r.run();
    }
  }
  static final class InAListOf {
    static void run(S s) {
      var rs = List.<Runnable>of(() -> eat(s)); // REFUSED
      rs.get(0).run();
      rs.get(0).run(); // REFUSED
    }
  }
  static final class InAMap {
    static void run(S s, Map<String, Runnable> m) {
      m.put("a", () -> eat(s)); // REFUSED
      m.get("a").run();
      m.get("a").run();
    }
  }
  static final class InAnOptional {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s)); // REFUSED
      o.get().run();
      o.get().run(); // REFUSED
    }
  }
  static final class InAnAtomic {
    static void run(S s) {
      var a = new AtomicReference<Runnable>(() -> eat(s)); // REFUSED
      a.get().run();
      a.get().run(); // REFUSED
    }
  }
  static final class InAStream {
    static void run(S s) {
      Stream.of(1, 2).forEach(i -> eat(s)); // REFUSED
    }
  }
  static final class ByMethodReference {
    static void run(S s) {
      Runnable r = () -> eat(s);
      Runnable again = r::run;
      again.run();
      again.run(); // REFUSED
    }
  }
  static final class ByMethodReferenceOnce {
    static void run(S s) {
      Runnable r = () -> eat(s);
      Runnable again = r::run;
      again.run();
    }
  }
  static final class ByMethodReferenceToTwice {
    static void run(S s) {
      Runnable r = () -> eat(s);
      twice(r::run); // REFUSED
    }
  }
  static final class ByMethodReferenceToOnce {
    static void run(S s) {
      Runnable r = () -> eat(s);
      once(r::run);
    }
  }
  static final class ByMethodReferenceOfASupplier {
    static void run(S s) {
      Supplier<S> give = () -> s;
      Supplier<S> again = give::get;
      eat(again.get());
      eat(again.get()); // REFUSED
    }
  }
  static final class ByMethodReferenceAndItself {
    static void run(S s) {
      Runnable r = () -> eat(s);
      Runnable again = r::run;
      again.run();
      r.run(); // REFUSED
    }
  }
  static final class ByALambdaAround {
    static void run(S s) {
      Runnable r = () -> eat(s);
      Runnable again = () -> r.run();
      again.run();
      again.run(); // REFUSED
    }
  }
  static final class ByALambdaAroundOnce {
    static void run(S s) {
      Runnable r = () -> eat(s);
      Runnable again = () -> r.run();
      again.run();
    }
  }
  static final class ByALambdaAroundTwice {
    static void run(S s) {
      Runnable r = () -> eat(s);
      twice(() -> r.run()); // REFUSED
    }
  }
  static final class ByACopy {
    static void run(S s) {
      Runnable r = () -> eat(s);
      Runnable q = r;
      q.run();
      r.run(); // REFUSED
    }
  }
  static final class ByACast {
    static void run(S s) {
      var r = (Runnable) () -> eat(s);
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class ByAnUpcast {
    static void run(S s) {
      Runnable r = () -> eat(s);
      Object o = r; // REFUSED
      ((Runnable) o).run();
      ((Runnable) o).run(); // REFUSED
    }
  }
  static final class ByAVarargs {
    static void all(Runnable... rs) { for (var r : rs) { r.run(); r.run(); } }
    static void run(S s) { all(() -> eat(s)); } // REFUSED
  }
  static final class ByAHelperThatHandsOn {
    static void hand(Runnable r) { twice(r); }
    static void run(S s) { hand(() -> eat(s)); } // REFUSED
  }
  static final class ByAHelperThatKeeps {
    static List<Runnable> kept = new ArrayList<>();
    static void hand(Runnable r) { kept.add(r); }
    static void run(S s) { hand(() -> eat(s)); } // REFUSED
  }
  static final class ByAHelperThatKeepsInAField {
    Runnable kept;
    void hand(Runnable r) { kept = r; }
    void run(S s) { hand(() -> eat(s)); kept.run(); kept.run(); } // REFUSED
  }
  static final class ByAHelperThatReturnsIt {
    static Runnable hand(Runnable r) { return r; }
    static void run(S s) { var r = hand(() -> eat(s)); r.run(); r.run(); } // REFUSED
  }
  static final class ByAHelperThatWrapsIt {
    static Runnable hand(Runnable r) { return () -> r.run(); }
    static void run(S s) { var r = hand(() -> eat(s)); r.run(); r.run(); } // REFUSED
  }
  static final class ByAHelperThatComposes {
    static void run(S s) {
      Function<Integer, Integer> f = i -> { eat(s); return i; };
      var g = f.andThen(i -> i + 1); // REFUSED
      g.apply(1);
      g.apply(2); // REFUSED
    }
  }
  static final class ByALoop {
    static void run(S s) {
      Runnable r = () -> eat(s);
      while (look(new S()) < 3) r.run(); // REFUSED
    }
  }
  static final class ByAThreadFactory {
    static void run(S s) {
      Runnable r = () -> eat(s);
      new Thread(r).start();
      new Thread(r).start(); // REFUSED
    }
  }
  static final class ByAScheduler {
    static void run(S s, ScheduledExecutorService ex) {
      ex.scheduleAtFixedRate(() -> eat(s), 0, 1, TimeUnit.SECONDS); // REFUSED
    }
  }
  static final class ByASchedulerOnce {
    static void run(S s, ScheduledExecutorService ex) {
      ex.schedule(() -> eat(s), 1, TimeUnit.SECONDS);
    }
  }
  static final class ByASchedulerWithADelay {
    static void run(S s, ScheduledExecutorService ex) {
      ex.scheduleWithFixedDelay(() -> eat(s), 0, 1, TimeUnit.SECONDS); // REFUSED
    }
  }
  static final class ByAnInnerClass {
    class Job implements Runnable {
      final Runnable r;
      Job(Runnable r) { this.r = r; }
      @Override public void run() { r.run(); }
    }
    void run(S s) {
      var j = new Job(() -> eat(s)); // REFUSED
      j.run();
      j.run(); // REFUSED
    }
  }
  static final class ByAnAnonymousClass {
    static void run(S s) {
      Runnable r = () -> eat(s);
      var again = new Object() { void go() { r.run(); } };
      again.go();
      again.go(); // REFUSED
    }
  }
  static final class ByACompletion {
    static void run(S s) {
      var f = CompletableFuture.completedFuture(1);
      Function<Integer, Integer> g = i -> { eat(s); return i; };
      f.thenApply(g);
      f.thenApply(g); // REFUSED
    }
  }
  static final class ByAMapThatComputes {
    static void run(S s, Map<String, Integer> m) {
      m.replaceAll((k, v) -> { eat(s); return v; }); // REFUSED
    }
  }
  static final class ByADefaultMethod {
    interface Job { void go(); default void both() { go(); go(); } }
    static void run(S s) {
      Job j = () -> eat(s); // REFUSED
      j.both(); // REFUSED
    }
  }
  static final class ByAnIteratorOfIt {
    static void run(S s) {
      Iterable<S> all = () -> List.of(s).iterator(); // REFUSED
      for (var x : all) look(x); // REFUSED
      for (var x : all) look(x); // REFUSED
    }
  }
  static final class OnceByBiFunctionField {
    private final Map<String, Supplier<S>> makers = new HashMap<>();
    void put(S s) { makers.put("a", () -> s); } // REFUSED
    void go() { eat(makers.get("a").get()); eat(makers.get("a").get()); }
  }
  static final class OnceByBiFunctionFieldTwin {
    private final Map<String, Supplier<S>> makers = new HashMap<>();
    void put() { makers.put("a", () -> new S()); }
    void go() { eat(makers.get("a").get()); eat(makers.get("a").get()); }
  }
  static final class OnceAndThen {
    static void run(S s) {
      Consumer<String> c = x -> eat(s); // REFUSED
      Consumer<String> d = c.andThen(c); // REFUSED
      d.accept("");
    }
  }
  static final class OnceAndThenTwin {
    static void run(S s) {
      Consumer<String> c = x -> look(s);
      Consumer<String> d = c.andThen(c);
      d.accept("");
    }
  }
  static final class OnceInATernary {
    static void run(S s, boolean b) {
      Runnable r = b ? () -> eat(s) : () -> System.out.println();
      r.run();
      r.run(); // REFUSED
    }
  }
  static final class OnceInATernaryTwin {
    static void run(S s, boolean b) {
      Runnable r = b ? () -> eat(s) : () -> System.out.println();
      r.run();
    }
  }
  static final class OnceInASwitchVar {
    static void run(S s, int k) {
      Supplier<Integer> r = switch (k) { case 1 -> s::done; default -> () -> 3; };
      r.get();
      r.get(); // REFUSED
    }
  }
  static final class OnceVarargs {
    static void all(Runnable... rs) { for (var r : rs) { r.run(); r.run(); } }
    static void run(S s) { all(() -> eat(s)); } // REFUSED
  }
  static final class OnceVarargsTwin {
    static void all(Runnable... rs) { for (var r : rs) { r.run(); r.run(); } }
    static void run(S s) { all(() -> look(s)); }
  }
  static final class OnceRecursion {
    static void times(int n, Runnable r) { if (n > 0) { r.run(); times(n - 1, r); } }
    static void run(S s) { times(3, () -> eat(s)); } // REFUSED
  }
  static final class OnceStreamForEach {
    static void run(S s) { IntStream.range(0, 3).forEach(i -> eat(s)); } // REFUSED
  }
  static final class OnceOptionalIfPresent {
    static void run(Optional<String> o, S s) { o.ifPresent(x -> eat(s)); eat(s); } // REFUSED
  }
  static final class OnceOptionalIfPresentTwin {
    static void run(Optional<String> o, S s) { o.ifPresent(x -> eat(s)); }
  }
  static final class OnceMapComputeAll {
    static void run(Map<String, Integer> m, S s) { m.replaceAll((k, v) -> s.done()); } // REFUSED
  }
  static final class OnceTimer {
    static void run(ScheduledExecutorService ex, S s) {
      ex.scheduleAtFixedRate(() -> eat(s), 1, 1, TimeUnit.SECONDS); // REFUSED
    }
  }
  static final class OnceTimerTwin {
    static void run(ScheduledExecutorService ex, S s) {
      ex.schedule(() -> eat(s), 1, TimeUnit.SECONDS);
    }
  }
  static final class OnceFieldOfAnonymous {
    static Runnable run(S s) {
      return new Runnable() { public void run() { eat(s); } }; // REFUSED
    }
  }
  static final class OnceLocalClass {
    static void run(S s) {
      class Job implements Runnable { public void run() { eat(s); } } // REFUSED
      var j = new Job(); // REFUSED
      j.run();
      j.run(); // REFUSED
    }
  }
  static final class OnceDefaultMethod {
    interface Job { void go(); default void both() { go(); go(); } }
    static void run(S s) { Job j = () -> eat(s); j.both(); } // REFUSED
  }
  static final class OnceDefaultMethodTwin {
    interface Job { void go(); default void both() { go(); go(); } }
    static void run(S s) { Job j = () -> look(s); j.both(); }
  }
  static final class OnceNested {
    static void run(S s) {
      Runnable outer = () -> { Runnable in = () -> eat(s); in.run(); };
      outer.run();
      outer.run(); // REFUSED
    }
  }
  static final class OnceCast {
    static void run(S s) {
      Object o = (Runnable) () -> eat(s); // REFUSED
      ((Runnable) o).run(); ((Runnable) o).run(); // REFUSED
    }
  }
  static final class OnceIteratorOf {
    static Iterable<S> run(S s) {
      return () -> List.of(s).iterator(); // REFUSED
    }
  }
  static final class OnceComparatorThen {
    static void run(List<Integer> xs, S s) {
      xs.sort((a, b) -> s.done()); // REFUSED
    }
  }
  static final class OnceInOptional {
    static void run(S s) {
      Optional<Runnable> o = Optional.of(() -> eat(s)); // REFUSED
      o.get().run(); // REFUSED
      o.get().run(); // REFUSED
    }
  }
}
