import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ClosureHoldsMutAndReads {
  @Move static final class Log { int lines; @Mut void add() { lines++; } int size() { return lines; } }
  static int f() {
    Log log = new Log();
    Runnable write = () -> log.add();
    int n = log.size(); // ERROR E0502
    write.run();
    return n;
  }
}
