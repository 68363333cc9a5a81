// expect: passes
class LocksInOneOrder {
  final Object left = new Object();
  final Object right = new Object();
  int a = 5;
  int b = 5;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      synchronized (left) { synchronized (right) { a--; b++; } }
    });
    Thread t1 = new Thread(() -> {
      synchronized (left) { synchronized (right) { a++; b--; } }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(a + b == 10)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new LocksInOneOrder().run();
  }
}
