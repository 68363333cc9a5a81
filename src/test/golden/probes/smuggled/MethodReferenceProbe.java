import java.util.function.*;
import javalings.own.*;

final class MethodReferenceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static void run() {
    S s = new S();
    Supplier<Integer> get = s::get;
    eat(s); // REFUSED
    System.out.println(get.get());
  }
}
