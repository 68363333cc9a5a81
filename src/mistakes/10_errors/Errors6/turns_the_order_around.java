// expect: checks-fail no_money_is_made_without_any
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
    to.deposit(amount);
    from.withdraw(amount);
  }
}
