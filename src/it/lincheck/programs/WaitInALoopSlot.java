// expect: passes
class WaitInALoopSlot {
  Integer slot;
  int got;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      synchronized (this) { slot = 5; notifyAll(); }
    });
    Thread t1 = new Thread(() -> {
      try {
        synchronized (this) { while (slot == null) { wait(); } got = slot; }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(got == 5)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new WaitInALoopSlot().run();
  }
}
