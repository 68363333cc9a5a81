import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OwnMakerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  interface Maker { Supplier<Integer> make(@Borrowed S s); }
  static void run() {
    S s = new S();
    Maker m = x -> () -> x.get(); // REFUSED
    Supplier<Integer> g = m.make(s); 
    eat(s); // REFUSED
    System.out.println(g.get());
  }
}
