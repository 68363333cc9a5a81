// expect: does-not-compile checks.do.not.fit
import java.util.List;

class Generics3 {

  interface Event {
    long second();
  }

  record Login(long second, String user) implements Event {}

  record Payment(long second, int cents) implements Event {}

  static Login latest(List<? extends Event> events) {
    Event latest = events.getFirst();
    for (var event : events) {
      if (event.second() > latest.second()) {
        latest = event;
      }
    }
    return (Login) latest;
  }

  static String lastUser(List<Login> logins) {
    Login login = latest(logins);
    return login.user();
  }

  static int lastAmount(List<Payment> payments) {
    Payment payment = (Payment) (Event) latest(payments);
    return payment.cents();
  }
}
