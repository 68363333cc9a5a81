// expect: passes
// each thread copies a part of its own

class ArrayHalvesCopied {
  static void main() throws Exception {
    int[] from = {1, 2, 3, 4};
    int[] to = new int[4];
    both(() -> System.arraycopy(from, 0, to, 0, 2), () -> System.arraycopy(from, 2, to, 2, 2));
    require(java.util.Arrays.equals(from, to), "lost some");
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
