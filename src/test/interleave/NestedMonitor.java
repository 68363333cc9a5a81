// expect: deadlock
// waits on the inner lock and keeps the outer one

class NestedMonitor {
  private final Object inner = new Object();
  private boolean ready;

  static void main() throws Exception {
    var it = new NestedMonitor();
    both(it::set, it::await);
  }

  synchronized void set() {
    synchronized (inner) {
      ready = true;
      inner.notifyAll();
    }
  }

  synchronized void await() {
    synchronized (inner) {
      while (!ready) {
        try {
          inner.wait();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
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
}
