// expect: passes
import java.util.concurrent.CountDownLatch;

class GateOpens {
  final CountDownLatch gate = new CountDownLatch(1);
  int value;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      value = 1; gate.countDown();
    });
    Thread t1 = new Thread(() -> {
      try {
        gate.await(); if (value != 1) { throw new AssertionError(); }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new GateOpens().run();
  }
}
