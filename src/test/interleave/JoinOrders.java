// expect: passes
// join is all the order that is needed

class JoinOrders {
  static int n;

  static void main() throws Exception {
    Thread worker = new Thread(() -> n = 42);
    worker.start();
    worker.join();
    require(n == 42, "not seen");
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
