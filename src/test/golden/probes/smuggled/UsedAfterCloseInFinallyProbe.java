import javalings.own.*;

final class UsedAfterCloseInFinallyProbe {
  static final class Res implements AutoCloseable {
    int read() { return 1; }
    @Override public void close() {}
  }
  static void run() {
    Res r = new Res();
    try {
      r.close();
    } finally {
      r.close(); // REFUSED
    }
  }
}
