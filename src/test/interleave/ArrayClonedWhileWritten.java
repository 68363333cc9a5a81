// expect: data-race
// a clone reads every element
class ArrayClonedWhileWritten {
  static void main() throws Exception {
    int[] numbers = new int[3];
    both(() -> numbers[1] = 1, () -> numbers.clone());
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
