// expect: passes
// a monitor lets its owner in again

class Reentrant {
  private int n;

  synchronized void twice() {
    once();
    once();
  }

  synchronized void once() {
    n++;
  }

  static void main() throws Exception {
    var counter = new Reentrant();
    both(counter::twice, counter::once);
    require(counter.n == 3, "lost");
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
