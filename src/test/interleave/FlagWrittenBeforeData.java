// expect: data-race
// the flag is raised too early

class FlagWrittenBeforeData {
  static int data;
  static volatile boolean ready;

  static void main() throws Exception {
    both(
        () -> {
          ready = true;
          data = 42;
        },
        () -> {
          if (ready) {
            require(data == 42, "saw the flag and not the data");
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
