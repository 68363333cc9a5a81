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
    var high = from.number > to.number ? from : to;
    var low = high == from ? to : from;
    synchronized (high) { synchronized (low) { move(from, to, amount); } }
  }
  private static void move(Account a, Account b, int n) { a.cents -= n; b.cents += n;
  }
}
