// expect: passes
// one lock around each step

class SynchronizedCounter {
  private int n;

  synchronized void increment() {
    n++;
  }

  synchronized int get() {
    return n;
  }

  static void main() throws Exception {
    var counter = new SynchronizedCounter();
    both(counter::increment, counter::increment);
    require(counter.get() == 2, "expected 2 but was " + counter.get());
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
