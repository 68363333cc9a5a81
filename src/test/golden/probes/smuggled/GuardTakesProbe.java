import javalings.own.*;

final class GuardTakesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move sealed interface Msg permits Text, Empty {}
  @Move record Text(S body) implements Msg {}
  @Move record Empty() implements Msg {}
  static int run(Msg msg) {
    return switch (msg) {
      case Text(S body) when body.done() > 3 -> 1; // REFUSED
      case Text(S body) -> body.done();
      case Empty() -> 0;
    };
  }
}
