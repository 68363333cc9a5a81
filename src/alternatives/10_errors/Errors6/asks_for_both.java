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
  static void transfer(Account from, Account to, long amount) {
    if (to.closed) {
      throw new IllegalStateException("closed");
    }
    if (from.cents < amount) {
      throw new IllegalStateException("not enough money");
    }
    from.cents -= amount;
    to.cents += amount;
  }
}
