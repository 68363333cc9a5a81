// expect: data-race
// what is copied is read

class ArrayCopied {
  static void main() throws Exception {
    int[] from = {1, 2, 3};
    int[] to = new int[3];
    both(() -> from[1] = 4, () -> System.arraycopy(from, 0, to, 0, 3));
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
