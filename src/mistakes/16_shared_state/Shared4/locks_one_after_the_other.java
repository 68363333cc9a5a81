// expect: checks-fail money_goes_where_it_should
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
    var first = from.number < to.number ? from : to;
    var second = first == from ? to : from;
    synchronized (first) {
      first.cents -= amount;
    }
    synchronized (second) {
      second.cents += amount;
    }
  }
}
