// expect: data-race
// nobody waits for the worker

class ForgottenJoin {
  static int n;

  static void main() throws Exception {
    Thread worker = new Thread(() -> n = 42);
    worker.start();
    require(n == 42 || n == 0, "impossible");
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
