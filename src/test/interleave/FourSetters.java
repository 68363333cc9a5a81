// expect: race-condition
// one of four setters is caught between its two writes

class FourSetters {
  static volatile int a;
  static volatile int b;

  static void main() throws Exception {
    Thread checker = new Thread(() -> require(a == 0 && b == 0 || a == 1 && b == -1, a + " " + b));
    for (int i = 0; i < 4; i++) {
      new Thread(() -> {
        a = 1;
        b = -1;
      }).start();
    }
    checker.start();
    checker.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
