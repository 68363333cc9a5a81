// expect: data-race
// the writer locks and the reader does not

class ReadsWithoutTheLock {
  private int n;

  synchronized void set(int value) {
    n = value;
  }

  int get() {
    return n;
  }

  static void main() throws Exception {
    var box = new ReadsWithoutTheLock();
    both(() -> box.set(1), () -> box.get());
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
