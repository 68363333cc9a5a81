// expect: checks-fail a_transfer_costs_10
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
      case Payment.Invoice invoice -> invoice.days() * 5;
      default -> 0;
    };
  }

  static int fees(List<Payment> payments) {
    return payments.stream().mapToInt(Matching1::fee).sum();
  }
}
