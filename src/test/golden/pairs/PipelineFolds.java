import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class PipelineFolds {
  @Move static final class Msg { int n; @Mut void stamp() { n++; } }
  static Msg stamped(Msg m) { m.stamp(); return m; }
  static Msg f(Msg m, int times) {
    Function<Msg, Msg> all = Function.identity();
    for (int i = 0; i < times; i++) { all = all.andThen(x -> stamped(x)); }
    return all.apply(m);
  }
}
