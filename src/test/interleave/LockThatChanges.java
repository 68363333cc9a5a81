// expect: data-race
// the lock object is replaced while it is held

class LockThatChanges {
  private Integer n = 0;

  void increment() {
    synchronized (n) {
      n = n + 1;
    }
  }

  static void main() throws Exception {
    var counter = new LockThatChanges();
    both(counter::increment, counter::increment);
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
