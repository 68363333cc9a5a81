import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class BuilderUsedAfterBuild {
  @Move static final class Request { int timeout; @Consumes Request timeout(int t) { timeout = t; return this; } @Consumes int send() { return timeout; } int peek() { return timeout; } }
  static int f() {
    Request r = new Request().timeout(3);
    int a = r.send();
    return a + r.peek(); // ERROR E0382
  }
}
