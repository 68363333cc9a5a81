// expect: deadlock
class CrossedLocks {
  final Object left = new Object();
  final Object right = new Object();
  int moved;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      synchronized (left) { synchronized (right) { moved++; } }
    });
    Thread t1 = new Thread(() -> {
      synchronized (right) { synchronized (left) { moved--; } }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(moved == 0)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new CrossedLocks().run();
  }
}
