// expect: checks-fail two_can_pay_each_other_at_the_same_time
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
    var first = to;
    var second = from.number == to.number ? to : from;
    synchronized (first) {
      synchronized (second) {
        from.cents -= amount;
        to.cents += amount;
      }
    }
  }
}
