// expect: passes
// one order everywhere

class LocksInOrder {
  static final Object LEFT = new Object();
  static final Object RIGHT = new Object();
  static int n;

  static void increment() {
    synchronized (LEFT) {
      synchronized (RIGHT) {
        n++;
      }
    }
  }

  static void main() throws Exception {
    both(LocksInOrder::increment, LocksInOrder::increment);
    require(n == 2, "lost");
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
