import javalings.own.*;

final class TryWithResourcesProbe {
  static final class Res implements AutoCloseable {
    int read() { return 1; }
    @Override public void close() {}
  }
  static int run() {
    try (Res r = new Res(); Res q = new Res()) {
      return r.read() + q.read();
    }
  }
}
