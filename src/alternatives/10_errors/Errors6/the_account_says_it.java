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

    void mustBeOpen() {
      if (closed) {
        throw new IllegalStateException("the account is closed");
      }
    }

    void deposit(long amount) {
      mustBeOpen();
      cents += amount;
    }
  }
  static void transfer(Account from, Account to, long amount) {
    to.mustBeOpen();
    from.withdraw(amount);
    to.deposit(amount);
  }
}
