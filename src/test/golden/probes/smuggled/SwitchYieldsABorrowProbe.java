import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SwitchYieldsABorrowProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(int i) {
    S a = new S();
    S b = new S();
    @Borrowed S r = switch (i) { case 0 -> a; case 1 -> { look(a); yield b; } default -> a; };
    eat(b); // REFUSED
    System.out.println(look(r));
  }
}
