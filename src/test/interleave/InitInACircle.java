// expect: deadlock
// each class waits for the other's initialisation

class InitInACircle {
  static class A {
    static final int X = Integer.parseInt("1") + B.get();

    static int get() {
      return 1;
    }
  }

  static class B {
    static final int Y = Integer.parseInt("1") + A.get();

    static int get() {
      return 2;
    }
  }

  static void main() throws Exception {
    both(() -> A.get(), () -> B.get());
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
