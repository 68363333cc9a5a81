import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class LoopConsumesSameEachTime {
  @Move static final class Socket { int fd; }
  static void handle(Socket s) {}
  static void f(int n) {
    Socket s = new Socket();
    while (n-- > 0) {
      handle(s); // ERROR E0382
    }
  }
}
