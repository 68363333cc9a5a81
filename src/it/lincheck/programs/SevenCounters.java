// expect: race-condition
class SevenCounters {
  volatile int hits;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      hits++;
    });
    Thread t1 = new Thread(() -> {
      hits++;
    });
    Thread t2 = new Thread(() -> {
      hits++;
    });
    Thread t3 = new Thread(() -> {
      hits++;
    });
    Thread t4 = new Thread(() -> {
      hits++;
    });
    Thread t5 = new Thread(() -> {
      hits++;
    });
    Thread t6 = new Thread(() -> {
      hits++;
    });
    t0.start();
    t1.start();
    t2.start();
    t3.start();
    t4.start();
    t5.start();
    t6.start();
    t0.join();
    t1.join();
    t2.join();
    t3.join();
    t4.join();
    t5.join();
    t6.join();
    if (!(hits == 7)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new SevenCounters().run();
  }
}
