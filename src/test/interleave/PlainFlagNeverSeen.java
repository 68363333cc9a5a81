// expect: data-race
// the loop need never see the write

class PlainFlagNeverSeen {
  static boolean stop;

  static void main() throws Exception {
    both(
        () -> {
          while (!stop) {}
        },
        () -> stop = true);
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
