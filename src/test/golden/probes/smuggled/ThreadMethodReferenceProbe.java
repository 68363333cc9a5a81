import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ThreadMethodReferenceProbe {
  @Move static final class Counter { int n; @Mut void up() { n++; } }
  static void run() {
    Counter c = new Counter();
    Thread t = new Thread(c::up); // REFUSED
    t.start();
    c.up(); // REFUSED
  }
}
