import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class PartOfAnotherOneProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @Move static final class Box { S s = new S(); int size() { return s.n; } }
  static void run(Box a, Box b) {
    a.s = b.s;
    System.out.println(b.size()); // REFUSED
  }
}
