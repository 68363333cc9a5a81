// expect: deadlock
// three at the table, all take the left fork first

class Philosophers {
  static void main() throws Exception {
    Object[] forks = {new Object(), new Object(), new Object()};
    Thread[] threads = new Thread[3];
    for (int i = 0; i < 3; i++) {
      Object left = forks[i];
      Object right = forks[(i + 1) % 3];
      threads[i] =
          new Thread(
              () -> {
                synchronized (left) {
                  synchronized (right) {
                    Thread.onSpinWait();
                  }
                }
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
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
