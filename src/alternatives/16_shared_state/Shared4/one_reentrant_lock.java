// A bank again. Each transfer locks both accounts, so no money is lost or made. On a busy day all
// transfers stand still, and nobody knows why.
class Shared4 {
  private static final java.util.concurrent.locks.ReentrantLock LOCK = new java.util.concurrent.locks.ReentrantLock();

  static final class Account {
    private final int number;
    private int cents;

    /** Each account has a number of its own. */
    Account(int number, int cents) {
      this.number = number;
      this.cents = cents;
    }

    int cents() {
      LOCK.lock();
      try {
        return cents;
      } finally {
        LOCK.unlock();
      }
    }
  }

  static void transfer(Account from, Account to, int amount) {
    LOCK.lock();
    try {
        from.cents -= amount;
        to.cents += amount;
    } finally {
      LOCK.unlock();
    }
  }
}
