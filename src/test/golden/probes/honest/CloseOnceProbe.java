import javalings.own.*;

final class CloseOnceProbe {
  static final class Res implements AutoCloseable {
    int read() { return 1; }
    @Override public void close() {}
  }
  static void run() {
    Res r = new Res();
    try {
      System.out.println(r.read());
    } finally {
      r.close();
    }
  }
}
