import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ThreadTakesThenPrints {
  @Move static final class Config { int port; int port() { return port; } }
  static void serve(Config c) {}
  static void f() {
    Config c = new Config();
    Thread.startVirtualThread(() -> serve(c));
    System.out.println(c.port()); // ERROR E0382
  }
}
