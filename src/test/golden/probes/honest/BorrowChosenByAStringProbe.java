import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class BorrowChosenByAStringProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static @Borrowed @From({"a", "b"}) S pick(String which, @Borrowed S a, @Borrowed S b) {
    return switch (which) { case "a" -> a; case "b" -> b; default -> throw new IllegalArgumentException(which); };
  }
  static void run() {
    S a = new S();
    S b = new S();
    System.out.println(look(pick("a", a, b)));
    a.set(1);
    eat(b);
  }
}
