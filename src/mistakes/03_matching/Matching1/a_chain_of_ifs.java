// expect: checks-fail every_kind_is_named
import java.util.List;
class Matching1 {

  sealed interface Payment {
    record Card(boolean abroad) implements Payment {}

    record Transfer() implements Payment {}

    record Invoice(int days) implements Payment {}
  }
  static int fee(Payment payment) {
    if (payment instanceof Payment.Card card) {
      return card.abroad() ? 90 : 30;
    }
    if (payment instanceof Payment.Invoice(var days)) {
      return 5 * days;
    }
    return 10;
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
