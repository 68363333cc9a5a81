import javalings.own.*;

final class InstanceofBindingProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move sealed interface Msg permits Text {}
  @Move record Text(S body) implements Msg {}
  static void send(Msg msg) {}
  static void run(Msg msg) {
    if (msg instanceof Text text) {
      send(text);
      send(msg); // REFUSED
    }
  }
}
