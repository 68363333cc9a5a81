import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class FieldOfOwnedReturnedTooLate {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Car { final S engine = new S(); }
  @Borrowed static S f(@Borrowed Car c) { return c.engine; }
  static void eatCar(Car c) {}
  static int g() {
    Car c = new Car();
    @Borrowed S e = f(c);
    eatCar(c); // ERROR E0505
    return e.get();
  }
}
