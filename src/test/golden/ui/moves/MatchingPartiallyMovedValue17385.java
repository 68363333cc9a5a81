// After rustc's tests/ui/moves/matching-partially-moved-value-17385.rs.
import javalings.own.*;

final class MatchingPartiallyMovedValue17385 {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void print(int i) { System.out.println(i); }

  @Move sealed interface Shape permits Dot, Line {}
  @Move record Dot(S at) implements Shape {}
  @Move record Line(S from, S to) implements Shape {}
  static void again(Shape foo) {
    if (foo instanceof Dot(S at)) {
      eat(at);
    }
    switch (foo) {
      case Dot(S at) -> eat(at); // ERROR E0382
      default -> print(1);
    }
  }
}
