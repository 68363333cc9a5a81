// expect: passes
// the same loop with a volatile flag

class VolatileFlagBareLoop {
  static volatile boolean stop;

  static void main() throws Exception {
    both(
        () -> {
          while (!stop) {}
        },
        () -> stop = true);
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
