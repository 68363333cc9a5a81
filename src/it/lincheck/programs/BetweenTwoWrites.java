// expect: race-condition
class BetweenTwoWrites {
  volatile int s;
  volatile boolean both;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      s = 1; s = 2; s = 3;
    });
    Thread t1 = new Thread(() -> {
      int a = s; int b = s; both = a == 1 && b == 2;
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(!both)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new BetweenTwoWrites().run();
  }
}
