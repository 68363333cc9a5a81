// expect: race-condition
class TornTransfer {
  int a = 100;
  int b;
  volatile int seen = 100;
  synchronized void subtract() { a -= 10; }
  synchronized void give() { b += 10; }
  synchronized int sum() { return a + b; }

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      subtract(); give();
    });
    Thread t1 = new Thread(() -> {
      seen = sum();
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(seen == 100)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new TornTransfer().run();
  }
}
