// expect: deadlock
// each has what the other wants

class LockOrder {
  static final Object LEFT = new Object();
  static final Object RIGHT = new Object();

  static void main() throws Exception {
    both(
        () -> {
          synchronized (LEFT) {
            synchronized (RIGHT) {
              Thread.onSpinWait();
            }
          }
        },
        () -> {
          synchronized (RIGHT) {
            synchronized (LEFT) {
              Thread.onSpinWait();
            }
          }
        });
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
