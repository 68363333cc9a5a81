import java.util.List;
class Generics3 {

  interface Event {
    long second();
  }

  record Login(long second, String user) implements Event {}

  record Payment(long second, int cents) implements Event {}
  static <E extends Event> E latest(List<? extends E> events) {
    E latest = events.get(0);
    for (int i = 1; i < events.size(); i++) {
      E event = events.get(i);
      latest = latest.second() < event.second() ? event : latest;
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
