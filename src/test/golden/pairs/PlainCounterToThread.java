import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class PlainCounterToThread {
  static final class Counter { int n; void inc() { n++; } int get() { return n; } }
  @Move static final class Unrelated { }
  static void f() throws Exception {
    Counter c = new Counter();
    Thread t = new Thread(() -> c.inc()); // ERROR E0277
    t.start();
    t.join();
    System.out.println(c.get());
  }
}
