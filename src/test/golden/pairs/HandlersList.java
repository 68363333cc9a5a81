import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class HandlersList {
  @Move static final class State { int n; @Mut void inc() { n++; } int n() { return n; } }
  static int f() {
    State s = new State();
    ArrayList<Runnable> handlers = new ArrayList<>();
    handlers.add(() -> s.inc());
    for (Runnable r : handlers) { r.run(); }
    return s.n();
  }
}
