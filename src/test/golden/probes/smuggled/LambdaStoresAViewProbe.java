import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class LambdaStoresAViewProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  static void run() {
    ArrayList<Peek> all = new ArrayList<>();
    Consumer<Peek> put = p -> all.add(p); // REFUSED
    S s = new S();
    put.accept(new Peek(s));
    eat(s); // REFUSED
    System.out.println(all.size());
  }
}
