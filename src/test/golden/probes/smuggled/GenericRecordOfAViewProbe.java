import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class GenericRecordOfAViewProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  record Box<T>(T value) {} // REFUSED
  static void run() {
    S s = new S();
    Box<Peek> b = new Box<>(new Peek(s)); // REFUSED
    eat(s); // REFUSED
    System.out.println(look(b.value().s())); // REFUSED
  }
}
