import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class BankTransferProbe {
  @Move static final class Account {
    private long cents;
    Account(long cents) { this.cents = cents; }
    long balance() { return cents; }
    @Mut void deposit(long c) { cents += c; }
    @Mut boolean withdraw(long c) { if (c > cents) { return false; } cents -= c; return true; }
  }
  static boolean transfer(@BorrowedMut Account from, @BorrowedMut Account to, long c) {
    if (!from.withdraw(c)) { return false; }
    to.deposit(c);
    return true;
  }
  static void run() {
    Account a = new Account(100);
    Account b = new Account(0);
    boolean done = transfer(a, b, 30) && transfer(b, a, 10);
    System.out.println(done + " " + a.balance() + " " + b.balance());
  }
}
