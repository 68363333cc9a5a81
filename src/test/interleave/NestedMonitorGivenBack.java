// expect: passes
// gives the outer lock back before it waits

class NestedMonitorGivenBack {
  private final Object inner = new Object();
  private boolean ready;

  static void main() throws Exception {
    var it = new NestedMonitorGivenBack();
    both(it::set, it::await);
  }

  void set() {
    synchronized (this) {
      synchronized (inner) {
        ready = true;
        inner.notifyAll();
      }
    }
  }

  void await() {
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
