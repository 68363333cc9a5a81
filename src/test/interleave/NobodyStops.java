// expect: livelock
// the flag that is waited for is never raised

class NobodyStops {
  static volatile boolean stop;

  static void main() throws Exception {
    Thread worker = new Thread(() -> {
      while (!stop) {}
    });
    worker.start();
    worker.join();
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
