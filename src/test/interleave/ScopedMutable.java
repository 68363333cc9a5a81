// expect: data-race
// both threads are given the same mutable value

class ScopedMutable {
  static final ScopedValue<int[]> BOX = ScopedValue.newInstance();

  static void main() throws Exception {
    int[] box = new int[1];
    Runnable count = () -> ScopedValue.where(BOX, box).run(() -> BOX.get()[0]++);
    both(count, count);
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
