import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TwoClosuresInTurn {
  @Move static final class Log { int lines; @Mut void add() { lines++; } int size() { return lines; } }
  static int f() {
    Log log = new Log();
    Runnable a = () -> log.add();
    a.run();
    Runnable b = () -> log.add();
    b.run();
    return log.size();
  }
}
