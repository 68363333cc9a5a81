// A bank moves money from one account to another. When the second account is closed, the transfer
// fails with an exception, as it should. The money is gone, which it should not be.
class Errors6 {

  static final class Account {
    private long cents;
    private boolean closed;

    Account(long cents) {
      this.cents = cents;
    }

    long cents() {
      return cents;
    }

    void close() {
      closed = true;
    }

    void withdraw(long amount) {
      if (amount > cents) {
        throw new IllegalStateException("not enough money: " + cents);
      }
      cents -= amount;
    }

    void deposit(long amount) {
      if (closed) {
        throw new IllegalStateException("the account is closed");
      }
      cents += amount;
    }
  }

  /** Moves money. If that is not possible, it throws, and nothing has changed. */
  static void transfer(Account from, Account to, long amount) {
if (to.closed) throw new IllegalArgumentException("closed"); from.withdraw(amount); to.deposit(amount);
  }
}
