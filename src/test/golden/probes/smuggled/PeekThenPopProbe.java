import java.util.*;
import javalings.own.*;

final class PeekThenPopProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(ArrayDeque<S> stack) {
    var top = stack.peek();
    stack.pop(); // REFUSED
    System.out.println(top.get());
  }
}
