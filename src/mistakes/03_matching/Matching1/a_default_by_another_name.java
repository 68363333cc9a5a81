// expect: checks-fail every_kind_is_named
import java.util.List;
class Matching1 {

  sealed interface Payment {
    record Card(boolean abroad) implements Payment {}

    record Transfer() implements Payment {}

    record Invoice(int days) implements Payment {}
  }
  static int fee(Payment payment) {
    return switch (payment) {
      case Payment.Card card -> card.abroad() ? 90 : 30;
      case Payment.Invoice invoice -> 5 * invoice.days();
      case Payment other -> 10;
    };
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
