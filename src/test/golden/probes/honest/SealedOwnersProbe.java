import javalings.own.*;

final class SealedOwnersProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move sealed interface Msg permits Text, Empty {}
  @Move record Text(S body) implements Msg {}
  @Move record Empty() implements Msg {}
  static int size(Msg m) {
    return switch (m) {
      case Text(S body) -> body.done();
      case Empty() -> 0;
    };
  }
}
