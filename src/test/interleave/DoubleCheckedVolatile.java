// expect: passes
// double-checked locking as it should be

class DoubleCheckedVolatile {
  static volatile DoubleCheckedVolatile instance;
  int value = 1;

  static DoubleCheckedVolatile get() {
    DoubleCheckedVolatile found = instance;
    if (found == null) {
      synchronized (DoubleCheckedVolatile.class) {
        found = instance;
        if (found == null) {
          found = new DoubleCheckedVolatile();
          instance = found;
        }
      }
    }
    return found;
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
