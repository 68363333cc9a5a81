// expect: does-not-compile checks.do.not.fit
import java.util.List;

class Generics3 {

  interface Event {
    long second();
  }

  record Login(long second, String user) implements Event {}

  record Payment(long second, int cents) implements Event {}

  static Event latest(List<? extends Event> events) {
    var latest = events.getFirst();
    for (var event : events) {
      if (event.second() > latest.second()) {
        latest = event;
      }
    }
    return latest;
  }

  static String lastUser(List<Login> logins) {
    Login login = (Login) latest(logins);
    return login.user();
  }

  static int lastAmount(List<Payment> payments) {
    Payment payment = (Payment) latest(payments);
    return payment.cents();
  }
}
