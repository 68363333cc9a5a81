// expect: passes
// what was written before the flag is seen after it

class VolatileFlagPublishes {
  static int data;
  static volatile boolean ready;

  static void main() throws Exception {
    both(
        () -> {
          data = 42;
          ready = true;
        },
        () -> {
          while (!ready) {
            Thread.onSpinWait();
          }
          require(data == 42, "saw the flag and not the data");
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
