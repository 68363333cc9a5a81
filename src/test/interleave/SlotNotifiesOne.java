// expect: deadlock
// notify may wake a producer when a consumer is needed

class SlotNotifiesOne {
  static Integer slot;
  static final Object lock = new Object();

  static void put(int x) {
    synchronized (lock) {
      try {
        while (slot != null) {
          lock.wait();
        }
      } catch (InterruptedException e) {
        return;
      }
      slot = x;
      lock.notify();
    }
  }

  static void take() {
    synchronized (lock) {
      try {
        while (slot == null) {
          lock.wait();
        }
      } catch (InterruptedException e) {
        return;
      }
      slot = null;
      lock.notify();
    }
  }

  static void main() throws Exception {
    Thread[] all = {
      new Thread(() -> put(1)), new Thread(() -> put(2)),
      new Thread(() -> take()), new Thread(() -> take())
    };
    for (Thread each : all) {
      each.start();
    }
    for (Thread each : all) {
      each.join();
    }
  }
}
