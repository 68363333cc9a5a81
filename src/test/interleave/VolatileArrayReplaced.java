// expect: passes
// a new array for each change, and nobody changes an old one

class VolatileArrayReplaced {
  static volatile int[] counts = {0};

  static void main() throws Exception {
    both(() -> counts = new int[] {1, 2}, () -> require(sum(counts) % 3 == 0, "torn"));
  }

  static int sum(int[] some) {
    int sum = 0;
    for (int each : some) {
      sum += each;
    }
    return sum;
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
