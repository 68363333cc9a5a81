import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class BoxedStateAdvances {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static abstract sealed class St permits A, B {}
  @Move static final class A extends St { S s = new S(); }
  @Move static final class B extends St { S s; B(S s) { this.s = s; } }
  @Move static final class Machine {
    St st = new A();
    @Mut void step() {
      St old = st;
      st = new B(new S());
      St next = switch (old) { case A a -> new B(a.s); case B b -> new B(b.s); };
      st = next;
    }
  }
}
