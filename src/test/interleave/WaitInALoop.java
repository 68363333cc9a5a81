// expect: passes
// the condition is a field, tested in a loop under the lock

class WaitInALoop {
  private boolean ready;

  synchronized void await() {
    try {
      while (!ready) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized void open() {
    ready = true;
    notifyAll();
  }

  static void main() throws Exception {
    var gate = new WaitInALoop();
    both(gate::await, gate::open);
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
