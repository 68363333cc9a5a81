// expect: race-condition
// each call locks, the two together do not

class LockedGetLockedSet {
  private int n;

  synchronized int get() {
    return n;
  }

  synchronized void set(int value) {
    n = value;
  }

  static void main() throws Exception {
    var box = new LockedGetLockedSet();
    Runnable increment = () -> box.set(box.get() + 1);
    both(increment, increment);
    require(box.get() == 2, "expected 2 but was " + box.get());
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
