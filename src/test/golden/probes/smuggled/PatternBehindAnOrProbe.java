import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class PatternBehindAnOrProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move sealed interface Shape {}
  @Move static final class Circle implements Shape { S s = new S(); }
  @Move static final class Dot implements Shape {}
  static boolean take(Circle c) { return true; }
  static int area(@Borrowed Shape s) { return 1; }
  static void run(Shape shape) {
    if (!(shape instanceof Circle c) || take(c)) {
      System.out.println(area(shape)); // REFUSED
    }
  }
}
