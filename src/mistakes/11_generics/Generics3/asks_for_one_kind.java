// expect: checks-fail works_for_events_of_all_kinds
import java.util.List;

class Generics3 {

  interface Event {
    long second();
  }

  record Login(long second, String user) implements Event {}

  record Payment(long second, int cents) implements Event {}

  static <T extends Event> T latest(List<T> events) {
    var latest = events.getFirst();
    for (var event : events) {
      if (event.second() > latest.second()) {
        latest = event;
      }
    }
    return events.getFirst().getClass() == latest.getClass() ? latest : events.getFirst();
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
