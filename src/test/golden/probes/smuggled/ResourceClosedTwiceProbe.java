import javalings.own.*;

final class ResourceClosedTwiceProbe {
  static final class Res implements AutoCloseable {
    @Override public void close() {}
  }
  static void run() {
    try (Res r = new Res()) { // REFUSED
      r.close(); // REFUSED
    } // REFUSED
  }
}
