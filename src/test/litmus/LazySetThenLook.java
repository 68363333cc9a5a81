// allowed: 0 0 | 0 1 | 1 0 | 1 1
// forbidden: 2 2
// lazySet is a release write: the look at the other flag may come before it
import java.util.concurrent.atomic.AtomicInteger;

class LazySetThenLook {
  static final AtomicInteger X = new AtomicInteger();
  static final AtomicInteger Y = new AtomicInteger();
  static int r1;
  static int r2;

  static void main() throws Exception {
    Thread one =
        new Thread(
            () -> {
              X.lazySet(1);
              r1 = Y.get();
            });
    Thread other =
        new Thread(
            () -> {
              Y.lazySet(1);
              r2 = X.get();
            });
    one.start();
    other.start();
    one.join();
    other.join();
    System.out.println(r1 + " " + r2);
  }
}
