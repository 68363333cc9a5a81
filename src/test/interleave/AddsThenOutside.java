// expect: data-race
// what lies before and after a section is not in it
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class AddsThenOutside {
  static final Object o = new Object(); static int n, m;

  static void main() throws Exception {
    both(() -> { m = 1; synchronized (o) { n++; } }, () -> { synchronized (o) { n++; } m++; });
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
