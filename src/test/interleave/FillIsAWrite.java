// expect: data-race
// the JDK writes the elements, and they are written all the same

class FillIsAWrite {
  static void main() throws Exception {
    int[] numbers = new int[3];
    both(() -> java.util.Arrays.fill(numbers, 1), () -> require(numbers[2] < 2, "what?"));
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
