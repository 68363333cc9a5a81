// expect: deadlock
import java.util.concurrent.Semaphore;

class PermitLost {
  final Semaphore permits = new Semaphore(1);
  volatile boolean broken = true;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      try {
        permits.acquire(); if (broken) { return; } permits.release();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    Thread t1 = new Thread(() -> {
      try {
        permits.acquire(); permits.release();
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
    new PermitLost().run();
  }
}
