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
    // TODO: Ada pays Grace, and at the same moment Grace pays Ada. Who holds which lock?
    synchronized (from) {
      synchronized (to) {
        from.cents -= amount;
        to.cents += amount;
      }
    }
  }
}
