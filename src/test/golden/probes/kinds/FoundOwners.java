import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** An owner that a static type hides, {@code Object} say, is one and the same for each cast. */
final class FoundOwners {
  @Move static final class S implements Named { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } public String name() { return ""; } }
  interface Named { String name(); }
  @Move static final class Res implements AutoCloseable { int read() { return 1; } @Override public void close() {} }
  static void eat(S s) {}
  static void eatRes(Res s) {}
  static int look(@Borrowed S s) { return s.n; }

  static final class PatternTwice {
    static void run(Object o) {
      if (o instanceof S a) eat(a);
      if (o instanceof S b) eat(b); // REFUSED
    }
  }
  static final class CastTwice {
    static void run(Object o) { eat((S) o); eat((S) o); } // REFUSED
  }
  static final class CastOnceTwin {
    static void run(Object o) { eat((S) o); }
  }
  static final class CastThenUse {
    static int run(Object o) {
      S s = (S) o;
      eat(s);
      return look((S) o); // REFUSED
    }
  }
  static final class PatternInLoop {
    static void run(Object o) { for (int i = 0; i < 2; i++) if (o instanceof S s) eat(s); } // REFUSED
  }
  static final class PatternLooksTwin {
    static int run(Object o) {
      int n = 0;
      if (o instanceof S a) n += look(a);
      if (o instanceof S b) n += b.get();
      return n;
    }
  }
  static final class PatternElseTwin {
    static void run(Object o) {
      if (o instanceof S a) eat(a);
      else if (o instanceof Res b) eatRes(b);
    }
  }
  static final class SwitchTwice {
    static void run(Object o) {
      switch (o) { case S s -> eat(s); default -> {} }
      switch (o) { case S s -> eat(s); default -> {} } // REFUSED
    }
  }
  static final class SwitchOnceTwin {
    static void run(Object o) {
      switch (o) { case S s -> eat(s); case String t -> System.out.println(t); default -> {} }
    }
  }
  static final class InterfaceCastTwice {
    static void run(Named o) { eat((S) o); eat((S) o); } // REFUSED
  }
  static final class InterfacePatternTwice {
    static void run(Named o) {
      if (o instanceof S a) eat(a);
      if (o instanceof S b) eat(b); // REFUSED
    }
  }
  static final class InterfaceLooksTwin {
    static String run(Named o) {
      if (o instanceof S a) look(a);
      return o.name();
    }
  }
  static final class LocalObject {
    static Object make() { return null; }
    static void run() { Object o = make(); eat((S) o); eat((S) o); } // REFUSED
  }
  static final class VarObject {
    static Object make() { return null; }
    static void run() { var o = make(); S a = (S) o; S b = (S) o; eat(a); eat(b); } // REFUSED
  }
  static final class ListOfObjects {
    static void run(List<Object> os) { eat((S) os.get(0)); eat((S) os.get(0)); } // REFUSED
  }
  static final class ListOfObjectsLoop {
    static void run(List<Object> os) { for (Object o : os) { if (o instanceof S s) eat(s); } } // REFUSED
  }
  static final class ListOfObjectsLoopLooks {
    static void run(List<Object> os) { for (Object o : os) { if (o instanceof S s) look(s); } }
  }
  static final class ArrayOfObjects {
    static void run(Object[] os) { eat((S) os[0]); } // REFUSED
  }
  static final class FieldOfObject {
    Object held;
    void run() { eat((S) held); } // REFUSED
  }
  static final class FieldOfObjectLooks {
    Object held;
    int run() { return look((S) held); }
  }
  static final class StaticObject {
    static Object held;
    static void run() { if (held instanceof S s) eat(s); } // REFUSED
  }
  static final class MapOfObjects {
    static void run(Map<String, Object> os) { eat((S) os.get("a")); } // REFUSED
  }
  static final class MapRemovedTwin {
    static void run(Map<String, Object> os) { eat((S) os.remove("a")); }
  }
  static final class GenericT {
    private static <T> void run(T t) { if (t instanceof S s) eat(s); if (t instanceof S s) eat(s); } // REFUSED
  }
  static final class CastClosedTwice {
    static int run(Object o) { ((Res) o).close(); return ((Res) o).read(); } // REFUSED
  }
  static final class CastClosedTwin {
    static int run(Object o) { int n = ((Res) o).read(); ((Res) o).close(); return n; }
  }
  static final class CastWhileBorrowed {
    static int run(Object o) { @Borrowed S a = (S) o; eat((S) o); return look(a); } // REFUSED
  }
  static final class CastWhileBorrowedTwin {
    static int run(Object o) { @Borrowed S a = (S) o; int n = look(a); eat((S) o); return n; }
  }
  static final class MutTwice {
    static int run(Object o) { @BorrowedMut S a = (S) o; @BorrowedMut S b = (S) o; a.set(1); b.set(2); return 0; } // REFUSED
  }
  static final class MutTwiceTwin {
    static int run(Object o) { @BorrowedMut S a = (S) o; a.set(1); @BorrowedMut S b = (S) o; b.set(2); return 0; }
  }
  static final class EqualsTwin {
    @Move static final class K { int k; @Override public boolean equals(Object o) { return o instanceof K other && other.k == k; } @Override public int hashCode() { return k; } }
  }
  static final class EqualsCastTwin {
    @Move static final class K { int k; @Override public boolean equals(Object o) { if (!(o instanceof K)) return false; K other = (K) o; return other.k == k; } @Override public int hashCode() { return k; } }
  }
  static final class LambdaTakesObject {
    static void run(Object o) { Runnable r = () -> eat((S) o); r.run(); r.run(); } // REFUSED
  }
  static final class LambdaTakesObjectTwin {
    static void run(Object o) { Runnable r = () -> eat((S) o); r.run(); }
  }
  static final class CopyOfObject {
    static void run(Object o) { Object p = o; eat((S) o); eat((S) p); } // REFUSED
  }
  static final class PassedOn {
    static void both(Object a, Object b) { eat((S) a); eat((S) b); }
    static void run(Object o) { both(o, o); } // REFUSED
  }
  static final class PassedTwice {
    static void one(Object a) { eat((S) a); }
    static void run(Object o) { one(o); one(o); } // REFUSED
  }
  static final class PassedTwin {
    static void one(Object a) { System.out.println(a); }
    static void run(Object o) { one(o); one(o); }
  }
  static final class PassedOnceTwin {
    static void one(Object a) { eat((S) a); }
    static void run(Object o) { one(o); }
  }
  static final class RecordPatternTwice {
    @Move record R(S s) {}
    static void run(Object o) {
      if (o instanceof R(S a)) eat(a);
      if (o instanceof R(S b)) eat(b); // REFUSED
    }
  }
  static final class RecordPatternOfPlainTwin {
    record R(int k) {}
    static int run(Object o) {
      if (o instanceof R(int a)) return a;
      if (o instanceof R(int b)) return b;
      return 0;
    }
  }
  static final class SealedPlain {
    sealed interface Sh permits A, B {}
    @Move record A(S s) implements Sh {}
    record B(int k) implements Sh {}
    static void run(Sh sh) { switch (sh) { case A(S s) -> eat(s); case B b -> {} } switch (sh) { case A(S s) -> eat(s); case B b -> {} } } // REFUSED
  }
  static final class EventsTwin {
    sealed interface Sh permits A, B {}
    record A(String s) implements Sh {}
    record B(int k) implements Sh {}
    static int run(Sh sh) { int n = switch (sh) { case A(String s) -> 1; case B b -> 2; }; return n + switch (sh) { case A a -> 1; case B(int k) -> k; }; }
  }
  static final class ReturnedCast {
    static S give(Object o) { return (S) o; }
    static void run(Object o) { eat(give(o)); eat(give(o)); } // REFUSED
  }
}
