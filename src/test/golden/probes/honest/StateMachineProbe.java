import javalings.own.*;

final class StateMachineProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move sealed interface Door permits Open, Shut {}
  @Move record Open(S hinge) implements Door {}
  @Move record Shut(S hinge, int code) implements Door {}
  static Door push(Door door, int code) {
    return switch (door) {
      case Open(S hinge) -> new Shut(hinge, code);
      case Shut(S hinge, int expected) when expected == code -> new Open(hinge);
      case Shut shut -> shut;
    };
  }
}
