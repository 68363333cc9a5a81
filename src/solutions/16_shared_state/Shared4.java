// A bank again. Each transfer locks both accounts, so no money is lost or made. On a busy day all
// transfers stand still, and nobody knows why.
class Shared4 {

  static final class Account {
    private final int number;
    private int cents;

    /** Each account has a number of its own. */
    Account(int number, int cents) {
      this.number = number;
      this.cents = cents;
    }

    synchronized int cents() {
      return cents;
    }
  }

  static void transfer(Account from, Account to, int amount) {
    // All threads take the two locks in the same order, by number. So nobody can hold the second
    // one and wait for the first.
    var first = from.number < to.number ? from : to;
    var second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        from.cents -= amount;
        to.cents += amount;
      }
    }
  }
}
