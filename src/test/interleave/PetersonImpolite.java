// expect: data-race
// without the turn both may go in

class PetersonImpolite {
  static volatile boolean wants0;
  static volatile boolean wants1;
  static int n;

  static void main() throws Exception {
    both(PetersonImpolite::first, PetersonImpolite::second);
    require(n == 2, "lost one");
  }

  static void first() {
    while (wants1) {
      Thread.onSpinWait();
    }
    wants0 = true;
    n++;
    wants0 = false;
  }

  static void second() {
    while (wants0) {
      Thread.onSpinWait();
    }
    wants1 = true;
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
