// expect: checks-fail two_can_pay_the_same_person
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
      from.cents -= amount;
      to.cents += amount;
    }
    second.cents();
  }
}
