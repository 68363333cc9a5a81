// expect: race-condition
// the balance is tested in one step and changed in the next

class Overdrawn {
  private int balance = 100;

  synchronized int balance() {
    return balance;
  }

  synchronized void withdraw(int amount) {
    balance -= amount;
  }

  static void main() throws Exception {
    var account = new Overdrawn();
    Runnable take =
        () -> {
          if (account.balance() >= 80) {
            account.withdraw(80);
          }
        };
    both(take, take);
    require(account.balance() >= 0, "overdrawn: " + account.balance());
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
