// expect: race-condition
// three changes of threads are needed

class ThreePreemptions {
  static volatile int s;

  static void main() throws Exception {
    both(
        () -> {
          s = 1;
          s = 2;
          s = 3;
        },
        () -> {
          int a = s;
          int b = s;
          int c = s;
          require(!(a == 1 && b == 2 && c == 3), "all three");
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
