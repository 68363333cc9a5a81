// expect: passes
// each thread has elements of its own

class DisjointElements {
  static void main() throws Exception {
    int[] numbers = new int[4];
    both(
        () -> {
          numbers[0] = 1;
          numbers[1] = 2;
        },
        () -> {
          numbers[2] = 3;
          numbers[3] = 4;
        });
    require(numbers[0] + numbers[1] + numbers[2] + numbers[3] == 10, "wrong sum");
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
