// expect: passes
class LockedTwoHundred {
  int n;
  synchronized void add() { n++; }

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      for (int i = 0; i < 200; i++) { add(); }
    });
    Thread t1 = new Thread(() -> {
      for (int i = 0; i < 200; i++) { add(); }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
    if (!(n == 400)) {
      throw new AssertionError("wrong");
    }
  }

  static void main() throws Exception {
    new LockedTwoHundred().run();
  }
}
