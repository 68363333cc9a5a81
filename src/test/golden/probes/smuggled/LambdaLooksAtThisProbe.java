import java.util.function.*;
import javalings.own.*;

final class LambdaLooksAtThisProbe {
  @Move static final class Counter {
    int n;
    @Mut void up() { n++; }
    IntSupplier later() { return () -> n; } // REFUSED
  }
}
