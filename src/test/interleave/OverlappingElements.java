// expect: data-race
// off by one: both halves have element 2

class OverlappingElements {
  static void main() throws Exception {
    long[] numbers = new long[4];
    both(
        () -> {
          for (int i = 0; i <= 2; i++) {
            numbers[i]++;
          }
        },
        () -> {
          for (int i = 2; i < 4; i++) {
            numbers[i]++;
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
