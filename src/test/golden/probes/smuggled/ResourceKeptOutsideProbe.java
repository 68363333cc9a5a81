import javalings.own.*;

final class ResourceKeptOutsideProbe {
  static final class Res implements AutoCloseable {
    int read() { return 1; }
    @Override public void close() {}
  }
  static void run(@Borrowed Res other) {
    @Borrowed Res kept = other;
    try (Res r = new Res()) { // REFUSED
      kept = r; // REFUSED
    } // REFUSED
    kept.read(); // REFUSED
  }
}
