// What the checker says of this, rustc says of its twin.
import javalings.own.*;
import java.util.function.*;

final class LambdaThatRemembers {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static IntUnaryOperator adder(@Borrowed S base) {
    return x -> x + base.get(); // ERROR E0700
  }
}
