import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class WrappedResourceClosedTwiceProbe {
  static final class R implements AutoCloseable { public void close() {} int read() { return 1; } }
  @Move static final class Wrap implements AutoCloseable { private final R r; Wrap(R r) { this.r = r; } public void close() { r.close(); } } // REFUSED
  static void run() {
    try (R a = new R(); Wrap b = new Wrap(a)) { // REFUSED
      System.out.println(b);
    } // REFUSED
  }
}
