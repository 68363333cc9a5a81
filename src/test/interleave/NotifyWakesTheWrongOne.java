// expect: deadlock
// producers and consumers wait on one monitor, and notify wakes any of them

class NotifyWakesTheWrongOne {
  private boolean full;

  synchronized void put() throws InterruptedException {
    while (full) {
      wait();
    }
    full = true;
    notify();
  }

  synchronized void take() throws InterruptedException {
    while (!full) {
      wait();
    }
    full = false;
    notify();
  }

  interface Step {
    void run() throws InterruptedException;
  }

  static Thread start(Step step) {
    Thread thread =
        new Thread(
            () -> {
              try {
                step.run();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    return thread;
  }

  static void main() throws Exception {
    var slot = new NotifyWakesTheWrongOne();
    Thread a = start(slot::take);
    Thread b = start(slot::take);
    Thread c = start(slot::put);
    Thread d = start(slot::put);
    a.join();
    b.join();
    c.join();
    d.join();
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
