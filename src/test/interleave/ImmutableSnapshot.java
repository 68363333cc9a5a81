// expect: passes
// a volatile reference to an immutable record

class ImmutableSnapshot {
  record Range(int low, int high) {}

  static volatile Range range = new Range(0, 10);

  static void main() throws Exception {
    both(
        () -> range = new Range(20, 30),
        () -> {
          Range seen = range;
          require(seen.low() < seen.high(), "torn");
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
