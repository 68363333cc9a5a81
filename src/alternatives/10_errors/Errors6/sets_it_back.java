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
    var before = from.cents;
    from.withdraw(amount);
    try {
      to.deposit(amount);
    } catch (IllegalStateException e) {
      from.cents = before;
      throw e;
    }
  }
}
