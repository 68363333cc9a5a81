import javalings.own.*;

final class ReturnsAnOpenResourceProbe {
  static final class Res implements AutoCloseable {
    int read() { return 1; }
    @Override public void close() {}
  }
  static Res open() {
    Res r = new Res();
    if (r.read() == 0) {
      r.close();
      throw new IllegalStateException("empty");
    }
    return r;
  }
  static void run() {
    try (Res r = open()) {
      System.out.println(r.read());
    }
  }
}
