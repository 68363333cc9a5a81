// expect: passes
// tested and changed under one lock

class WithdrawInOneStep {
  private int balance = 100;

  synchronized boolean withdraw(int amount) {
    if (balance < amount) {
      return false;
    }
    balance -= amount;
    return true;
  }

  static void main() throws Exception {
    var account = new WithdrawInOneStep();
    both(() -> account.withdraw(80), () -> account.withdraw(80));
    synchronized (account) {
      require(account.balance == 20, "overdrawn: " + account.balance);
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
