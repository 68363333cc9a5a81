// expect: passes
// the second who asks for a broken class is told too

class InitFailsOnce {
  static class Broken {
    static int x = Integer.parseInt("no");
  }

  static volatile int told;

  static void main() throws Exception {
    Object lock = new Object();
    Runnable ask = () -> {
      try {
        require(Broken.x == 1, "cannot be");
      } catch (LinkageError e) {
        synchronized (lock) {
          told++;
        }
      }
    };
    both(ask, ask);
    require(told == 2, "told " + told);
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
