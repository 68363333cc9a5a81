// expect: deadlock
// the signal may come before anybody waits for it

class MissedSignal {
  synchronized void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized void open() {
    notifyAll();
  }

  static void main() throws Exception {
    var gate = new MissedSignal();
    both(gate::await, gate::open);
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
