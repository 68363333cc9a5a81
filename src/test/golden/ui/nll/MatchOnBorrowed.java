// After rustc's tests/ui/nll/match-on-borrowed.rs.
import javalings.own.*;

final class MatchOnBorrowed {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  @Move sealed interface E permits V, U {}
  @Move record V(S a, S b) implements E {}
  @Move record U() implements E {}
  static void onBorrowed(E e) {
    @Borrowed E r = e;
    switch (e) {
      case V(S a, _) -> eat(a); // ERROR E0505
      case U() -> print(1);
    }
    touch(r);
  }
  static void touch(@Borrowed E e) {}
}
