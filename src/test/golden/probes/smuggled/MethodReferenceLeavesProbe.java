import java.util.function.*;
import javalings.own.*;

final class MethodReferenceLeavesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static IntSupplier later(@Borrowed S s) {
    return s::get; // REFUSED
  }
}
