// expect: checks-fail nothing_is_cast
import java.util.List;
class Generics3 {

  interface Event {
    long second();
  }

  record Login(long second, String user) implements Event {}

  record Payment(long second, int cents) implements Event {}
  @SuppressWarnings("unchecked")
  static <T extends Event> T latest(List<? extends Event> events) {
    Event latest = events.getFirst();
    for (var event : events) {
      if (event.second() > latest.second()) {
        latest = event;
      }
    }
    return (T) latest;
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
