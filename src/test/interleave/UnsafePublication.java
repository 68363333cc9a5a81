// expect: data-race
// the object is handed over through a plain field

class UnsafePublication {
  static UnsafePublication shared;
  int value;

  UnsafePublication(int value) {
    this.value = value;
  }

  static void main() throws Exception {
    both(
        () -> shared = new UnsafePublication(42),
        () -> {
          UnsafePublication seen = shared;
          if (seen != null) {
            require(seen.value == 42, "half made");
          }
        });
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
