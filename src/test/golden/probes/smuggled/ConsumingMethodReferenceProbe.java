import java.util.function.*;
import javalings.own.*;

final class ConsumingMethodReferenceProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() {
    S s = new S();
    Supplier<Integer> done = s::done;
    done.get();
    done.get(); // REFUSED
  }
}
