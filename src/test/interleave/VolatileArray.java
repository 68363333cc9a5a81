// expect: data-race
// the reference is volatile, the elements are not

class VolatileArray {
  static volatile int[] counts = new int[1];

  static void main() throws Exception {
    both(() -> counts[0] = 1, () -> require(counts[0] < 2, "what?"));
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
