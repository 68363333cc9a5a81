import java.util.Comparator;
import java.util.stream.Stream;

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
    var both = Stream.of(from, to).sorted(Comparator.comparingInt(it -> it.number)).toList();
    var first = both.getFirst();
    var second = both.getLast();
    synchronized (first) {
      synchronized (second) {
        from.cents -= amount;
        to.cents += amount;
      }
    }
  }
}
