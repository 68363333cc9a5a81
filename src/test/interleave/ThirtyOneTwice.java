// expect: race-condition
// runs right one after the other

class ThirtyOneTwice {
  static volatile int v;

  static void main() throws Exception {
    Runnable many = () -> {
      for (int i = 0; i < 31; i++) {
        v++;
      }
    };
    both(many, many);
    require(v == 62, "lost: " + v);
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
