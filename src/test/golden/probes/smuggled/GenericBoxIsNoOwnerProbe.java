import javalings.own.*;

final class GenericBoxIsNoOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static final class Box<T> {
    T value; // REFUSED
    Box(T value) { this.value = value; } // REFUSED
  }
  static void run() {
    S s = new S();
    Box<S> box = new Box<>(s); // REFUSED
    Box<S> same = box; // REFUSED
    eat(box.value); // REFUSED
    eat(same.value); // REFUSED
  }
}
