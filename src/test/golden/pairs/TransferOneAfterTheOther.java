import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TransferOneAfterTheOther {
  @Move static final class Account { int balance; @Mut void take(int n) { balance -= n; } @Mut void put(int n) { balance += n; } }
  static void f(@BorrowedMut ArrayList<Account> all) {
    all.get(0).take(5);
    all.get(1).put(5);
  }
}
