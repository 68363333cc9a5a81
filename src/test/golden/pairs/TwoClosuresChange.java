import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TwoClosuresChange {
  @Move static final class Log { int lines; @Mut void add() { lines++; } }
  static void f() {
    Log log = new Log();
    Runnable a = () -> log.add();
    Runnable b = () -> log.add(); // ERROR E0499
    a.run();
    b.run();
  }
}
