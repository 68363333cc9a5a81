import javalings.own.*;

final class BorrowedSwitchProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move sealed interface Msg permits Text, Empty {}
  @Move record Text(S body) implements Msg {}
  @Move record Empty() implements Msg {}
  static int size(@Borrowed Msg m) {
    return switch (m) {
      case Text(S body) -> body.get();
      case Empty() -> 0;
    };
  }
  static void run(Msg m) {
    System.out.println(size(m) + size(m));
  }
}
