// expect: deadlock
// two transfers in opposite directions

class TransferDeadlock {
  private int balance = 100;

  static void transfer(TransferDeadlock from, TransferDeadlock to, int amount) {
    synchronized (from) {
      synchronized (to) {
        from.balance -= amount;
        to.balance += amount;
      }
    }
  }

  static void main() throws Exception {
    var a = new TransferDeadlock();
    var b = new TransferDeadlock();
    both(() -> transfer(a, b, 10), () -> transfer(b, a, 20));
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
