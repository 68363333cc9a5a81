// expect: passes
class VolatilePublishes {
  int value;
  volatile boolean ready;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      value = 42; ready = true;
    });
    Thread t1 = new Thread(() -> {
      if (ready && value != 42) { throw new AssertionError(); }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new VolatilePublishes().run();
  }
}
