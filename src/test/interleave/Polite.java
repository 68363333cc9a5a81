// expect: livelock
// each waits for the other to go first, for ever

class Polite {
  static volatile boolean leftGoes;
  static volatile boolean rightGoes;

  static void main() throws Exception {
    both(
        () -> {
          while (!rightGoes) {
            Thread.yield();
          }
          leftGoes = true;
        },
        () -> {
          while (!leftGoes) {
            Thread.yield();
          }
          rightGoes = true;
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
