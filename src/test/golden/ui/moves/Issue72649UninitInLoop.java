// After rustc's tests/ui/moves/issue-72649-uninit-in-loop.rs.
import javalings.own.*;

final class Issue72649UninitInLoop {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void eat(S s) {}

  static boolean c() { return System.nanoTime() > 0; }

  static void inLoop() {
    while (c()) {
      S value = new S();
      eat(value);
      look(value); // ERROR E0382
    }
  }
  static void outside() {
    S value = new S();
    while (c()) {
      eat(value); // ERROR E0382
    }
  }
  static void refilled() {
    S value = new S();
    while (c()) {
      eat(value);
      value = new S();
    }
  }
}
