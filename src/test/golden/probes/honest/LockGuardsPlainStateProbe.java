import java.util.*;
import javalings.own.*;

final class LockGuardsPlainStateProbe {
  static final class Account {
    private final Object lock = new Object();
    private int cents;
    void pay(int amount) {
      synchronized (lock) {
        cents += amount;
      }
    }
    int cents() {
      synchronized (lock) {
        return cents;
      }
    }
  }
  static void run() throws InterruptedException {
    var account = new Account();
    var thread = Thread.ofVirtual().start(() -> account.pay(3));
    account.pay(2);
    thread.join();
    System.out.println(account.cents());
  }
}
