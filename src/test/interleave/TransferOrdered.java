// expect: passes
// the account with the smaller number first

class TransferOrdered {
  private final int number;
  private int balance = 100;

  TransferOrdered(int number) {
    this.number = number;
  }

  static void transfer(TransferOrdered from, TransferOrdered to, int amount) {
    TransferOrdered first = from.number < to.number ? from : to;
    TransferOrdered second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        from.balance -= amount;
        to.balance += amount;
      }
    }
  }

  static void main() throws Exception {
    var a = new TransferOrdered(1);
    var b = new TransferOrdered(2);
    both(() -> transfer(a, b, 10), () -> transfer(b, a, 20));
    require(a.balance + b.balance == 200, "money was lost");
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
