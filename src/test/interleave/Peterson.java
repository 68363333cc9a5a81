// expect: passes
// two flags and a turn, all volatile

class Peterson {
  static volatile boolean wants0;
  static volatile boolean wants1;
  static volatile int turn;
  static int n;

  static void main() throws Exception {
    both(Peterson::first, Peterson::second);
    require(n == 2, "lost one");
  }

  static void first() {
    wants0 = true;
    turn = 1;
    while (wants1 && turn == 1) {
      Thread.onSpinWait();
    }
    n++;
    wants0 = false;
  }

  static void second() {
    wants1 = true;
    turn = 0;
    while (wants0 && turn == 0) {
      Thread.onSpinWait();
    }
    n++;
    wants1 = false;
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
