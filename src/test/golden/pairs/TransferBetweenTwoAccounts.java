import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TransferBetweenTwoAccounts {
  @Move static final class Account { int balance; @Mut void take(int n) { balance -= n; } @Mut void put(int n) { balance += n; } }
  static void transfer(@BorrowedMut Account a, @BorrowedMut Account b, int n) { a.take(n); b.put(n); }
  static void f(@BorrowedMut ArrayList<Account> all) {
    transfer(all.get(0), all.get(1), 5); // ERROR E0499
  }
}
