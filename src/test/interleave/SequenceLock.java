// expect: data-race
// a reader may see a write that is under way

class SequenceLock {
  static volatile int sequence;
  static int x;
  static int y;

  static void main() throws Exception {
    both(SequenceLock::write, SequenceLock::read);
  }

  static void write() {
    sequence++;
    x = 1;
    y = 1;
    sequence++;
  }

  static void read() {
    int before = sequence;
    int seenX = x;
    int seenY = y;
    if (before % 2 == 0 && before == sequence) {
      require(seenX == seenY, "torn");
    }
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
