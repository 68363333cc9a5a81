// expect: checks-fail finds_the_last_user
import java.util.Collections;
import java.util.List;

class Generics3 {

  interface Event {
    long second();
  }

  record Login(long second, String user) implements Event {}

  record Payment(long second, int cents) implements Event {}
  static <T extends Event> T latest(List<T> events) {
    return Collections.max(events, (a, b) -> (int) (a.second() - b.second()));
  }

  static String lastUser(List<Login> logins) {
    Login login = latest(logins);
    return login.user();
  }

  static int lastAmount(List<Payment> payments) {
    Payment payment = latest(payments);
    return payment.cents();
  }
}
