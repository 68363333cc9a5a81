import javalings.own.*;

final class GenericBoxProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @Move static final class Box<T> {
    T value;
    Box(T value) { this.value = value; }
  }
  static void run() {
    S s = new S();
    Box<S> box = new Box<>(s);
    eat(s); // REFUSED
    eat(box.value);
  }
}
