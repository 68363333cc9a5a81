import javalings.own.*;

final class CaseBindingAndSelectorProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move sealed interface Msg permits Text, Empty {}
  @Move record Text(S body) implements Msg {}
  @Move record Empty() implements Msg {}
  static void send(Msg msg) {}
  static void run(Msg msg) {
    switch (msg) {
      case Text text -> {
        send(text);
        send(msg); // REFUSED
      }
      case Empty empty -> {}
    }
  }
}
