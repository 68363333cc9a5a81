// expect: data-race
// both lock, but not the same lock

class TwoLocksForOneField {
  static final Object A = new Object();
  static final Object B = new Object();
  static int n;

  static void main() throws Exception {
    both(
        () -> {
          synchronized (A) {
            n++;
          }
        },
        () -> {
          synchronized (B) {
            n++;
          }
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
