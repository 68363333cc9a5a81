// expect: deadlock
// a class initialiser takes the lock of someone who waits for the class

class InitTakesALock {
  static final Object lock = new Object();

  static class Registry {
    static int size;

    static {
      synchronized (lock) {
        size = 1;
      }
    }
  }

  static void main() throws Exception {
    both(
        () -> {
          synchronized (lock) {
            require(Registry.size == 1, "size");
          }
        },
        () -> require(Registry.size == 1, "size"));
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
