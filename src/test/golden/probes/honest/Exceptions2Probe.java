import java.io.*;
import javalings.own.*;

final class Exceptions2Probe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static final class Refused extends Exception {
    final int code;
    Refused(String message, int code) {
      super(message);
      this.code = code;
    }
  }
  static int run(S s) throws Refused {
    if (s.get() < 0) {
      throw new Refused("too small: " + s.get(), s.get());
    }
    try {
      return s.done();
    } finally {
      System.out.println("done");
    }
  }
}
