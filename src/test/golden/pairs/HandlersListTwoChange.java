import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class HandlersListTwoChange {
  @Move static final class State { int n; @Mut void inc() { n++; } }
  static void f() {
    State s = new State();
    ArrayList<Runnable> handlers = new ArrayList<>();
    handlers.add(() -> s.inc());
    handlers.add(() -> s.inc()); // ERROR E0499
    for (Runnable r : handlers) { r.run(); }
  }
}
