// After rustc's tests/ui/moves/moves-based-on-type-match-bindings.rs.
import javalings.own.*;

final class MovesBasedOnTypeMatchBindings {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  @Move sealed interface Foo permits Some, None {}
  @Move record Some(S f) implements Foo {}
  @Move record None() implements Foo {}
  static void bindings(Foo x) {
    switch (x) {
      case Some(S f) -> eat(f);
      case None() -> print(1);
    }
    touch(x); // ERROR E0382
  }
  static void touch(@Borrowed Foo x) {}
}
