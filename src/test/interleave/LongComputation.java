// expect: passes
// a loop that computes waits for nobody, though it reads the same field again and again
class LongComputation {
  static int step = 3;
  static int sum;

  static void sum(int rounds) {
    for (int i = 0; i < rounds; i++) {
      sum += i % step;
    }
  }

  static void main() throws Exception {
    Thread worker = new Thread(() -> sum(110_000));
    worker.start();
    worker.join();
    if (sum != 109_999) {
      throw new AssertionError(sum);
    }
  }
}
