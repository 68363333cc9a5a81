// expect: race-condition
// a thread may wake up without having been notified

class WakesWithoutSignal {
  static boolean isReady;

  static void main() throws Exception {
    var lock = new Object();
    both(
        () -> {
          synchronized (lock) {
            try {
              if (!isReady) {
                lock.wait();
              }
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            require(isReady, "woken for nothing");
          }
        },
        () -> {
          synchronized (lock) {
            isReady = true;
            lock.notify();
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
