// expect: data-race
// double-checked locking without volatile

class DoubleCheckedPlain {
  static DoubleCheckedPlain instance;
  int value = 1;

  static DoubleCheckedPlain get() {
    if (instance == null) {
      synchronized (DoubleCheckedPlain.class) {
        if (instance == null) {
          instance = new DoubleCheckedPlain();
        }
      }
    }
    return instance;
  }

  static void main() throws Exception {
    both(() -> get(), () -> require(get().value == 1, "half made"));
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
