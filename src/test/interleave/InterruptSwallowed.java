// expect: livelock
// sleep takes the flag, and the loop never sees it

class InterruptSwallowed {
  static void main() throws Exception {
    Thread worker =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                try {
                  Thread.sleep(10);
                } catch (InterruptedException e) {
                  // and on we go
                }
              }
            });
    worker.start();
    worker.interrupt();
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
