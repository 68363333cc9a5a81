// expect: race-condition
// seven threads, one step pair each

class SevenIncrements {
  static volatile int v;

  static void main() throws Exception {
    all(7, () -> v++);
    require(v == 7, "lost: " + v);
  }

  static void all(int count, Runnable each) throws InterruptedException {
    Thread[] threads = new Thread[count];
    for (int i = 0; i < count; i++) {
      threads[i] = new Thread(each);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
