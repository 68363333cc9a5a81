class Shared4 {

  static final class Account {
    private final int number;
    private int cents;
    Account(int number, int cents) {
      this.number = number;
      this.cents = cents;
    }

    int cents() {
      synchronized (Shared4.class) {
        return cents;
      }
    }
  }

  static void transfer(Account from, Account to, int amount) {
    synchronized (Shared4.class) {
      from.cents -= amount;
      to.cents += amount;
    }
  }
}
