// expect: passes
// of several that look again and again, each has its turn
class SpinnersTakeTurns {
  static volatile boolean go;
  static volatile boolean stop;

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(SpinnersTakeTurns::untilStop),
      new Thread(SpinnersTakeTurns::untilStop),
      new Thread(SpinnersTakeTurns::untilGo)
    };
    for (Thread thread : threads) {
      thread.start();
    }
    go = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  static void untilStop() {
    while (!stop) {
      Thread.onSpinWait();
    }
  }

  static void untilGo() {
    while (!go) {
      Thread.onSpinWait();
    }
    stop = true;
  }
}
