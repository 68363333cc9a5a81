// expect: data-race
// a sleep orders nothing

class SleepInPlaceOfJoin {
  static int n;

  static void main() throws Exception {
    Thread worker = new Thread(() -> n = 42);
    worker.start();
    Thread.sleep(1_000);
    require(n == 42, "not seen yet");
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
