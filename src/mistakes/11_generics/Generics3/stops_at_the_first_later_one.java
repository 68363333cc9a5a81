// expect: checks-fail finds_the_last_user
import java.util.List;

// A log of what users did. The method that finds the latest event works for all kinds of them, but
// hands out no more than an Event; so this does not compile. A cast would, until it meets the wrong
// list.
class Generics3 {

  interface Event {
    long second();
  }

  record Login(long second, String user) implements Event {}

  record Payment(long second, int cents) implements Event {}

  /** The event with the highest second; of equal ones, the first. The list is not empty. */
  // TODO: What comes out is of the type that went in. How can a signature say that?
  static <T extends Event> T latest(List<T> events) {
    var latest = events.getFirst();
    for (var event : events) {
      if (event.second() > latest.second()) {
        return event;
      }
    }
    return latest;
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
