// expect: checks-fail nobody_sees_half_a_transfer
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

    synchronized void add(int amount) {
      cents += amount;
    }
  }

  static void transfer(Account from, Account to, int amount) {
    from.add(-amount);
    to.add(amount);
  }
}
