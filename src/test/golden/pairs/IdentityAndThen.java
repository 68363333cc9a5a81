import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class IdentityAndThen {
  @Move static final class Msg { int n; @Mut void stamp() { n++; } }
  static Msg stamped(Msg m) { m.stamp(); return m; }
  static Msg f(Msg m) {
    Function<Msg, Msg> start = Function.identity();
    return start.andThen(x -> stamped(x)).apply(m);
  }
}
