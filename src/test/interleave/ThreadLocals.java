// expect: passes
// each thread has its own

class ThreadLocals {
  static final ThreadLocal<int[]> MINE = ThreadLocal.withInitial(() -> new int[1]);

  static void main() throws Exception {
    Runnable count =
        () -> {
          MINE.get()[0]++;
          require(MINE.get()[0] == 1, "not mine alone");
        };
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
