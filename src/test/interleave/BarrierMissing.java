// expect: data-race
// the same without the barrier between

class BarrierMissing {
  static void main() throws Exception {
    int[] written = new int[2];
    both(() -> half(written, 0), () -> half(written, 1));
  }

  static void half(int[] written, int mine) {
    written[mine] = mine + 1;
    require(written[0] + written[1] <= 3, "impossible");
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
