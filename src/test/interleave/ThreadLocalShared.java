// expect: data-race
// each thread has a reference of its own to the same array

class ThreadLocalShared {
  static final int[] SHARED = new int[1];
  static final ThreadLocal<int[]> MINE = ThreadLocal.withInitial(() -> SHARED);

  static void main() throws Exception {
    Runnable count = () -> MINE.get()[0]++;
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
