// expect: checks-fail somebody_may_look_meanwhile
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
    synchronized (Shared4.class) {
      if (from.number >= 0) {
        from.cents -= amount;
        to.cents += amount;
      }
    }
  }
}
