// expect: race-condition
// two volatile fields are two steps

class TornPair {
  static volatile int low = 0;
  static volatile int high = 10;

  static void main() throws Exception {
    both(
        () -> {
          low = 20;
          high = 30;
        },
        () -> {
          int a = low;
          int b = high;
          require(a < b, "torn: " + a + ".." + b);
        });
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
