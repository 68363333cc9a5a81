// expect: race-condition
class VolatileCounter {
  volatile int hits;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      hits++;
    });
    Thread t1 = new Thread(() -> {
      hits++;
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(hits == 2)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new VolatileCounter().run();
  }
}
