// expect: passes
// wakes up in time, or gives up and says so

class WaitWithLimitInALoop {
  private boolean ready;

  static void main() throws Exception {
    var it = new WaitWithLimitInALoop();
    Thread setter = new Thread(it::set);
    setter.start();
    require(it.await(), "gave up");
    setter.join();
  }

  synchronized void set() {
    ready = true;
    notifyAll();
  }

  synchronized boolean await() throws InterruptedException {
    for (int i = 0; i < 3 && !ready; i++) {
      wait(1_000);
    }
    return ready;
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
