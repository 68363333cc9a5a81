import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ThreadLooksAtLocal {
  @Move static final class Config { int port; int port() { return port; } }
  static void f() throws Exception {
    Config c = new Config();
    Thread t = new Thread(() -> System.out.println(c.port())); // ERROR E0373
    t.start();
    t.join();
  }
}
