import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class SwitchYieldsALambdaProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run(int i) {
    S s = new S();
    IntSupplier f = switch (i) {
      case 0 -> { @Borrowed S r = s; yield () -> look(r); }
      default -> () -> 1;
    };
    eat(s); // REFUSED
    System.out.println(f.getAsInt());
  }
}
