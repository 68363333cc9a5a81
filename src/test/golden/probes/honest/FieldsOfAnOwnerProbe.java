import java.util.*;
import javalings.own.*;

final class FieldsOfAnOwnerProbe {
  @Move static final class Account {
    private int cents;
    private final List<String> log = new ArrayList<>();
    @Mut void deposit(int amount) {
      cents += amount;
      log.add("deposit " + amount);
    }
    int cents() { return cents; }
    int entries() { return log.size(); }
  }
  static void run() {
    Account a = new Account();
    a.deposit(3);
    a.deposit(a.cents());
    System.out.println(a.cents() + a.entries());
  }
}
