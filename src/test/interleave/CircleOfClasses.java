// expect: deadlock
// two classes initialise each other
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class CircleOfClasses {
  static class A { static int x = B.y + 1; } static class B { static int y = A.x + 1; } static int s, t;

  static void main() throws Exception {
    both(() -> s = A.x, () -> t = B.y);
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
