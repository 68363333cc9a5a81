class Shared4 {

  static final class Account {
    private final int number;
    private int cents;
    Account(int number, int cents) {
      this.number = number;
      this.cents = cents;
    }

    synchronized int cents() {
      return cents;
    }
  }

  static void transfer(Account from, Account to, int amount) {
    if (from.number > to.number) {
      move(to, from, -amount);
    } else {
      move(from, to, amount);
    }
  }

  private static void move(Account lower, Account higher, int amount) {
    synchronized (lower) {
      synchronized (higher) {
        lower.cents -= amount;
        higher.cents += amount;
      }
    }
  }
}
