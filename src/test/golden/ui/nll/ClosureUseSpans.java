// After rustc's tests/ui/nll/closure-use-spans.rs.
import javalings.own.*;

final class ClosureUseSpans {
  static void print(int i) { System.out.println(i); }

  static void useAsBorrow(Owned<Integer> x) {
    Ref<Integer> y = x.borrow();
    x.set(0); // ERROR E0502
    Runnable k = () -> print(y.get());
    k.run();
  }
}
