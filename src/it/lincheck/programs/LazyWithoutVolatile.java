// expect: data-race
class LazyWithoutVolatile {
  int[] made;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      if (made == null) { synchronized (this) { if (made == null) { made = new int[] {7}; } } } if (made[0] != 7) { throw new AssertionError(); }
    });
    Thread t1 = new Thread(() -> {
      if (made == null) { synchronized (this) { if (made == null) { made = new int[] {7}; } } } if (made[0] != 7) { throw new AssertionError(); }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new LazyWithoutVolatile().run();
  }
}
